/** Lets a tick show what is typed into the password field of the same form. */
export function wireShowPassword(root: ParentNode): void {
  for (const tick of root.querySelectorAll<HTMLInputElement>('[data-show-password]')) {
    tick.addEventListener('change', () => {
      const field = tick.form?.querySelector<HTMLInputElement>('[name="matKhau"]');
      if (field) field.type = tick.checked ? 'text' : 'password';
    });
  }
}
