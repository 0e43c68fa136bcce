// The little script there is. Every page works without it; it only makes some things quicker.
import htmx from "htmx.org";

import { keepDrafts } from "./script/drafts.js";
import { guardForms } from "./script/forms.js";
import { searchByKey } from "./script/keys.js";
import { tellLists } from "./script/lists.js";
import { moveOnMaps } from "./script/maps.js";
import { usePasskeys } from "./script/passkeys.js";
import { treeTools } from "./script/tree.js";

// Nothing that the content security policy forbids: no inline styles, no evaluated text, no other host.
Object.assign(htmx.config, {
  includeIndicatorStyles: false,
  allowEval: false,
  allowScriptTags: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
});

const errors = document.querySelector("[data-focus]");
if (errors) errors.focus();

guardForms(document);
usePasskeys(document, navigator.credentials);
keepDrafts(document, window.sessionStorage, new Date());
treeTools(document);
searchByKey(document, window.localStorage);
tellLists(document);
moveOnMaps(document, window);
