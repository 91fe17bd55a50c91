const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d5c9b"/><path d="M7 24V15h4v9zm7 0V8h4v16zm7 0v-6h4v6z" fill="#fff"/></svg>';

/** The icon in a tab, as an address that needs no request of its own. */
export const SITE_ICON = `data:image/svg+xml,${encodeURIComponent(DRAWING)}`;
