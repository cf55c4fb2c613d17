/** Leaves the lens in the page, with a way to run what sees it. */
export const keepLens = (lens: string): string => `${lens} window.__look = code => eval(code);`;

/** Brings what `keepLens` has made into the page itself, unless that is a page of the extension, which runs no text. */
export const bringLens = `
  const [source, done] = arguments;
  if (location.protocol === 'moz-extension:') return done('sealed');
  window.wrappedJSObject.eval('(() => {' + source + '})()');
  done('there');`;

/** One look in a page that has the lens; answers in JSON. Only the page's own code is as quick as a page. */
export const lookInPage = `
  const [expression, done] = arguments;
  const look = window.wrappedJSObject.__look;
  if (!look) return done('no lens');
  look('(async () => JSON.stringify({ value: (await (' + expression + ')) ?? null }))()')
    .then(done, fault => done(JSON.stringify({ fault: String(fault && fault.message || fault) })));`;

/** What is run on the browser's own side. */

export const closeWelcome = `
  const tab = gBrowser.tabs.find(t => t.linkedBrowser.currentURI.spec.includes('/practice.html'));
  if (tab) gBrowser.removeTab(tab);
  return Boolean(tab);`;

/** Asks the page's own process; scripts of an extension have a principal that is several in one. */
export const listenersOfAddons = `
  const manager = gBrowser.selectedBrowser.messageManager;
  const look = () => {
    const found = Services.els
      .getListenerInfoFor(content)
      .filter(l => l.listenerObject && Cu.getObjectPrincipal(l.listenerObject).isExpandedPrincipal);
    sendAsyncMessage('listening-post:listeners', found.map(l => l.type));
  };
  return new Promise(done => {
    manager.addMessageListener('listening-post:listeners', function hear({ data }) {
      manager.removeMessageListener('listening-post:listeners', hear);
      done(data);
    });
    manager.loadFrameScript('data:,' + encodeURIComponent('(' + look + ')()'), false);
  });`;

/**
 * An input method in the page's own process: writes the first argument under way, ends with its Enter and leaves the second.
 */
export const composeInPage = `
  const manager = gBrowser.selectedBrowser.messageManager;
  const compose = (underWay, final) => {
    const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    const key = (key, keyCode) => new content.KeyboardEvent('', { key, code: key, keyCode });
    method.beginInputTransactionForTests(content);
    method.setPendingCompositionString(underWay);
    method.appendClauseToPendingComposition(underWay.length, method.ATTR_RAW_CLAUSE);
    method.setCaretInPendingComposition(underWay.length);
    method.flushPendingComposition();
    method.commitCompositionWith(final, key('Enter', 13));
    method.keyup(key('Enter', 13));
    sendAsyncMessage('listening-post:composed');
  };
  const [underWay, final] = arguments;
  return new Promise(done => {
    manager.addMessageListener('listening-post:composed', function hear() {
      manager.removeMessageListener('listening-post:composed', hear);
      done(true);
    });
    const call = '(' + compose + ')(' + JSON.stringify(underWay) + ',' + JSON.stringify(final) + ')';
    manager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(call), false);
  });`;

/** Content scripts keep things through the browser's own side; there it refuses, or works again. */
export const refuseStorage = `
  const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
  ExtensionStorageIDB.listeningPostOpen ??= ExtensionStorageIDB.open;
  ExtensionStorageIDB.open = arguments[0]
    ? () => Promise.reject(new Error('refused'))
    : ExtensionStorageIDB.listeningPostOpen;`;

/** The background asks the browser's own side to run a script in a page; there the question waits. */
export const holdComposer = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ParentAPIManager } = ExtensionParent;
  ParentAPIManager.listeningPostCall ??= ParentAPIManager.callAndLog;
  if (arguments[0]) {
    const held = new Promise(done => { ParentAPIManager.listeningPostLetGo = done; });
    ParentAPIManager.callAndLog = function (context, data, call) {
      const own = () => ParentAPIManager.listeningPostCall.call(this, context, data, call);
      return data.path.startsWith('scripting.executeScript') ? held.then(own) : own();
    };
  } else {
    ParentAPIManager.callAndLog = ParentAPIManager.listeningPostCall;
    ParentAPIManager.listeningPostLetGo();
  }`;
