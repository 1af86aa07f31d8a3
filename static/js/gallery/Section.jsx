// One chapter of the gallery and one specimen in it.

/** @param {{id: string, title: string, lead?: any, children: any}} props */
export function Section({ id, title, lead, children }) {
  return (
    <section class="gallery__section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="prose">{lead}</p>}
      {children}
    </section>
  );
}

export const Specimens = ({ children }) => <div class="gallery__specimens">{children}</div>;

/** @param {{name: string, children: any}} props */
export function Specimen({ name, children }) {
  return (
    <div class="gallery__specimen">
      <p class="gallery__name">{name}</p>
      {children}
    </div>
  );
}
