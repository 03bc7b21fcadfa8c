/**
 * Leaves out of the launch bundle what only the clerk's tab shows of a rule: what it is about, and the labels and
 * help of its options. The events never show them, and the bundle is limited to 60 kB.
 */
const TEXT = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const ABOUT = new RegExp(String.raw`\babout:\s*${TEXT}`, 'g');
const OPTION = new RegExp(String.raw`\blabel:\s*${TEXT},(\s*)help:\s*${TEXT}`, 'g');

/** @param {string} source */
module.exports = (source) => source.replace(ABOUT, "about: ''").replace(OPTION, "label: '',$1help: ''");
