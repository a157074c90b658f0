/** The two kinds of bodies that are read, both in UTF-8; undefined for all others, a missing type included. */
export function bodyKind(request: Request): 'form' | 'json' | undefined {
  const [type = '', ...parameters] = (request.headers.get('Content-Type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)) return undefined;
  switch (type.trim()) {
    case 'application/x-www-form-urlencoded':
      return 'form';
    case 'application/json':
      return 'json';
    default:
      return undefined;
  }
}

/** Whether the sender would rather have a page than data: browsers name text/html first, scripts do not name it. */
export function prefersHtml(request: Request): boolean {
  const accept = (request.headers.get('Accept') ?? '').toLowerCase();
  const html = accept.indexOf('text/html');
  const json = accept.search(/application\/(?:problem\+)?json/);
  return html >= 0 && (json < 0 || html < json);
}
