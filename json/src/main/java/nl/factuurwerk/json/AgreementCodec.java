package nl.factuurwerk.json;

import nl.factuurwerk.billing.AgreedProject;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingGrouping;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.party.Party;

/** How an agreement stands in JSON. */
final class AgreementCodec extends ObjectCodec<Agreement> {

    static final AgreementCodec CODEC = new AgreementCodec();

    private static final Codec<Id<Party>> CUSTOMER = Scalars.id();
    private static final Codec<BillingKey> KEY = Scalars.constant(BillingKey.class);

    private static final ObjectCodec<BillingGrouping> GROUPING = ObjectCodec.of(
            (grouping, out) -> {
                out.list("keys", grouping.keys(), KEY);
                out.flag("apart", grouping.apart());
            },
            in -> {
                var keys = in.list("keys", KEY);
                var apart = in.flag("apart");
                return in.make(() -> new BillingGrouping(keys.get(), apart.get()));
            });

    private static final ObjectCodec<AgreedProject> PROJECT = ObjectCodec.of(
            (project, out) -> {
                out.put("project", project.project(), Scalars.TEXT);
                out.put("name", project.name(), Scalars.TEXT);
                out.put("vatClass", project.vatClass(), VatClassCodec.CODEC);
            },
            in -> {
                var project = in.required("project", Scalars.TEXT);
                var name = in.required("name", Scalars.TEXT);
                var vatClass = in.optional("vatClass", VatClassCodec.CODEC);
                return in.make(() -> new AgreedProject(project.get(), name.get(), vatClass.get()));
            });

    @Override
    public void write(Agreement agreement, PropertyWriter out) {
        out.put("customer", agreement.customer(), CUSTOMER);
        out.put("service", agreement.service(), Scalars.TEXT);
        out.put("language", agreement.language(), Scalars.LANGUAGE);
        out.put("pricing", agreement.pricing(), PricingCodec.CODEC);
        out.put("vatClass", agreement.vatClass(), VatClassCodec.CODEC);
        out.put("grouping", agreement.grouping(), GROUPING);
        ReferencesCodec.write(agreement.references(), out);
        out.put("terms", agreement.terms(), PaymentTermsCodec.CODEC);
        out.list("projects", agreement.projects(), PROJECT);
    }

    @Override
    Read<Agreement> read(PropertyReader in) {
        var customer = in.required("customer", CUSTOMER);
        var service = in.optional("service", Scalars.TEXT);
        var language = in.optional("language", Scalars.LANGUAGE);
        var pricing = in.required("pricing", PricingCodec.CODEC);
        var vatClass = in.required("vatClass", VatClassCodec.CODEC);
        var grouping = in.required("grouping", GROUPING);
        var references = ReferencesCodec.read(in);
        var terms = in.optional("terms", PaymentTermsCodec.CODEC);
        var projects = in.list("projects", PROJECT);
        return in.make(() -> {
            Agreement.Builder agreement = Agreement.with(customer.get())
                    .pricing(pricing.get())
                    .vat(vatClass.get())
                    .grouping(grouping.get())
                    .references(references.get());
            service.get().ifPresent(agreement::service);
            language.get().ifPresent(agreement::language);
            terms.get().ifPresent(agreement::terms);
            projects.get().forEach(agreement::project);
            return agreement.build();
        });
    }
}
