/** Where the reader's choice of theme is kept. */
export const THEME_KEY = "parkscope-theme";

/**
 * Runs before the first paint, so that no page flashes in the wrong theme, and shows the controls that need a script.
 */
export const THEME_SCRIPT = `(function(r){r.dataset.scripts="";try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")r.dataset.theme=t}catch(e){}})(document.documentElement)`;
