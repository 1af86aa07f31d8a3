// An empty place says what will stand there and offers the act that fills it.

/** @param {{title: any, action?: any, small?: boolean, as?: string, children?: any}} props */
export function EmptyInvitation({ title, action, small, as: Title = "p", children }) {
  return (
    <div class={small ? "empty empty--small" : "empty"}>
      <Title class="empty__title">{title}</Title>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
