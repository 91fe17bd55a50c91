declare module "react-reconciler" {
  const createReconciler: (host: object) => unknown;
  export default createReconciler;
}

declare module "react-reconciler/constants.js" {
  export const NoEventPriority: number;
  export const DefaultEventPriority: number;
  export const LegacyRoot: number;
}
