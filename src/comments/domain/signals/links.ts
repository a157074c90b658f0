/** E-mail addresses in a text. */
export function findEmailAddresses(text: string): readonly string[] {
  // Most texts have none, and looking for the sign takes a hundredth of the time.
  return text.includes('@') ? Array.from(text.matchAll(EMAIL), ([found]) => found) : [];
}

/** Addresses of pages in a text, with or without "https://"; e-mail addresses are none. */
export function findLinks(text: string): readonly string[] {
  const rest = text.includes('@') ? text.replace(EMAIL, ' ') : text;
  return Array.from(rest.matchAll(LINK), ([found]) => found);
}

// Every repetition is bounded: nothing here can take more than linear time.
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/gu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,300}|(?<![\p{L}\p{N}.@-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|net|org|info|biz|vn|top|xyz|club|vip|shop|online|site|store|live|link|me|io|ly|cc|pro|bet|win|fun|app|asia|cn|ru|tk)(?![\p{L}\p{N}])(?:\/[^\s<>"]{0,200})?/giu;
