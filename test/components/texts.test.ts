/** Texts arrive with what is opened, and stay complete when the language or the provider changes under it. */
import { expect } from '@open-wc/testing';
import { Backend, create, seats, Screen, show, stage } from './harness.js';

/** Ids of texts that stand on screen in place of their texts, looked for at every frame until stopped. */
function watchForIds(host: HTMLElement): () => Set<string> {
  const found = new Set<string>();
  let watching = true;
  const look = (): void => {
    for (const [id] of new Screen(host).text.matchAll(/\b(common|seats|purchase|gate|profile|method|error)-[a-z]+[\w-]*/g)) found.add(id);
    if (watching) requestAnimationFrame(look);
  };
  look();
  return () => {
    watching = false;
    return found;
  };
}

describe('Texts', () => {
  it('of an open order change their language as one', async () => {
    const { screen, provider, element } = await seats();
    await screen.press('Add seats');
    await screen.sees('€25.08');
    const stop = watchForIds(element);
    provider.locale = 'fr';
    await screen.sees('Sièges à ajouter', 'Retirer des sièges');
    provider.setAttribute('seat-term', 'license');
    await screen.sees('Licences à ajouter');
    provider.locale = 'tr';
    await screen.sees('Eklenecek lisans sayısı');
    expect([...stop()]).to.deep.equal([]);
  });

  it('of a form in an order change their language with it', async () => {
    const { screen, provider, element } = await seats({ start: 'empty-account' });
    await screen.press('Add seats');
    await screen.press('Next');
    await screen.press('Add: Billing information');
    const field = await screen.fill('City', 'Lyon');
    const stop = watchForIds(element);
    provider.locale = 'fr';
    await screen.sees('Enregistrer les informations de facturation');
    expect(field.value).to.equal('Lyon');
    expect([...stop()]).to.deep.equal([]);
  });

  it('come again under another provider', async () => {
    const { screen, element } = await seats();
    await screen.press('Add seats');
    await screen.sees('€25.08');
    const other = show(create('billing-provider', { locale: 'fr', adapter: new Backend().adapter }));
    const stop = watchForIds(element);
    other.append(element);
    await screen.press('Ajouter des sièges');
    await screen.sees('Sièges à ajouter');
    expect([...stop()]).to.deep.equal([]);
  });

  it('of the billing profile come again under another provider', async () => {
    const { screen, element } = stage('billing-profile');
    await screen.sees('Billed to');
    const other = show(create('billing-provider', { locale: 'fr', adapter: new Backend().adapter }));
    const stop = watchForIds(element);
    other.append(element);
    await screen.sees('Facturé à', 'Par défaut');
    expect([...stop()]).to.deep.equal([]);
  });
});
