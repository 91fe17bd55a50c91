import { DefaultEventPriority, NoEventPriority } from "react-reconciler/constants.js";
import { type SvgChild, SvgNode, type SvgText } from "./svg-node";

const nothing = () => {};
const never = () => false;
const nobody = () => null;

const insert = (parent: SvgNode, child: SvgChild, before?: SvgChild) => parent.insert(child, before);
const remove = (parent: SvgNode, child: SvgChild) => parent.remove(child);

let updatePriority = NoEventPriority;

/** Building and changing the tree. */
const mutation = {
  createInstance: (type: string, props: Record<string, unknown>) => new SvgNode(type, props),
  createTextInstance: (text: string): SvgText => ({ text }),
  appendInitialChild: insert,
  appendChild: insert,
  appendChildToContainer: insert,
  insertBefore: insert,
  insertInContainerBefore: insert,
  removeChild: remove,
  removeChildFromContainer: remove,
  clearContainer: (container: SvgNode) => {
    container.children.length = 0;
  },
  commitUpdate: (node: SvgNode, _type: string, _before: unknown, props: Record<string, unknown>) => {
    node.props = props;
  },
  commitTextUpdate: (node: SvgText, _before: string, text: string) => {
    node.text = text;
  },
  finalizeInitialChildren: never,
  shouldSetTextContent: never,
  commitMount: nothing,
  resetTextContent: nothing,
  hideInstance: nothing,
  unhideInstance: nothing,
  hideTextInstance: nothing,
  unhideTextInstance: nothing,
  detachDeletedInstance: nothing,
};

/** When updates run: always at once, because a drawing is made within one synchronous call. */
const scheduling = {
  noTimeout: -1,
  scheduleTimeout: setTimeout,
  cancelTimeout: clearTimeout,
  supportsMicrotasks: true,
  scheduleMicrotask: queueMicrotask,
  setCurrentUpdatePriority: (priority: number) => {
    updatePriority = priority;
  },
  getCurrentUpdatePriority: () => updatePriority,
  resolveUpdatePriority: () => updatePriority || DefaultEventPriority,
  resolveEventType: nobody,
  resolveEventTimeStamp: () => -1.1,
  trackSchedulerEvent: nothing,
  shouldAttemptEagerTransition: never,
  requestPostPaintCallback: nothing,
};

/** Suspense, forms and focus: a chart uses none of them, React asks all the same. */
const unused = {
  maySuspendCommit: never,
  maySuspendCommitOnUpdate: never,
  maySuspendCommitInSyncRender: never,
  preloadInstance: () => true,
  startSuspendingCommit: nothing,
  suspendInstance: nothing,
  waitForCommitToBeReady: nobody,
  getSuspendedCommitReason: nobody,
  NotPendingTransition: null,
  HostTransitionContext: {
    $$typeof: Symbol.for("react.context"),
    _currentValue: null,
    _currentValue2: null,
    Provider: null,
    Consumer: null,
  },
  resetFormInstance: nothing,
  getInstanceFromNode: nobody,
  getInstanceFromScope: nobody,
  prepareScopeUpdate: nothing,
  beforeActiveInstanceBlur: nothing,
  afterActiveInstanceBlur: nothing,
};

/** How React builds an SVG drawing out of `SvgNode`s; the contract is react-reconciler's, pinned to one version. */
export const hostConfig = {
  rendererPackageName: "chart-svg",
  rendererVersion: "1",
  extraDevToolsConfig: null,
  supportsMutation: true,
  supportsPersistence: false,
  supportsHydration: false,
  isPrimaryRenderer: false,
  getRootHostContext: () => ({}),
  getChildHostContext: (context: object) => context,
  getPublicInstance: (instance: unknown) => instance,
  prepareForCommit: nobody,
  resetAfterCommit: nothing,
  preparePortalMount: nothing,
  bindToConsole: (method: "log" | "warn" | "error", args: unknown[]) => () => console[method](...args),
  ...mutation,
  ...scheduling,
  ...unused,
};
