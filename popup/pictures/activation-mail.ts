/** What the e-mail with the activation code says, in every language. */
export const ACTIVATION_MAIL = {
  sender: 'mail_pointsharp',
  subject: 'Pointsharp Token',
  codeLine: 'Activation code: xxxxxx',
} as const;
