package nl.factuurwerk.json;

import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.vat.ServiceKind;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.WorkSetting;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How stands in JSON what else decides the VAT of a supply: the nature as a property of the line or draft itself, and the
 * rarer facts in an object of their own.
 */
final class SupplyFactsCodec {

    private static final Codec<SupplyNature> NATURE = Scalars.constant(SupplyNature.class);
    private static final Codec<ServiceKind> KIND = Scalars.constant(ServiceKind.class);
    private static final Codec<WorkSetting> WORK = Scalars.constant(WorkSetting.class);
    private static final Codec<Money> EURO = new MoneyCodec(CurrencyUnit.EUR);
    private static final ObjectCodec<SupplyFacts> RARER =
            ObjectCodec.of(SupplyFactsCodec::writeRarer, SupplyFactsCodec::readRarer);

    private SupplyFactsCodec() {}

    static void write(SupplyFacts facts, PropertyWriter out) {
        out.put("nature", facts.nature(), NATURE);
        SupplyFacts rarer = facts.withoutNature();
        if (!rarer.equals(SupplyFacts.none())) {
            out.put("facts", rarer, RARER);
        }
    }

    static Read<SupplyFacts> read(PropertyReader in) {
        var nature = in.optional("nature", NATURE);
        var rarer = in.optional("facts", RARER);
        return in.part(() -> {
            SupplyFacts facts = rarer.get().orElseGet(SupplyFacts::none);
            return Parsed.valid(nature.get().map(facts::nature).orElse(facts));
        });
    }

    private static void writeRarer(SupplyFacts facts, PropertyWriter out) {
        out.put("kind", facts.kind(), KIND);
        out.put("prepaidOn", facts.prepaidOn(), Scalars.DATE);
        out.put("shippedFrom", facts.shippedFrom(), Scalars.COUNTRY);
        out.put("performedIn", facts.performedIn(), Scalars.COUNTRY);
        out.put("work", facts.work(), WORK);
        out.put("worth", facts.worth(), EURO);
        out.put("classedAbroad", facts.classedAbroad(), VatClassCodec.RATE);
    }

    private static Read<SupplyFacts> readRarer(PropertyReader in) {
        var kind = in.optional("kind", KIND);
        var prepaidOn = in.optional("prepaidOn", Scalars.DATE);
        var shippedFrom = in.optional("shippedFrom", Scalars.COUNTRY);
        var performedIn = in.optional("performedIn", Scalars.COUNTRY);
        var work = in.optional("work", WORK);
        var worth = in.optional("worth", EURO);
        var classedAbroad = in.optional("classedAbroad", VatClassCodec.RATE);
        return in.make(() -> {
            SupplyFacts facts = SupplyFacts.none();
            facts = kind.get().map(facts::kind).orElse(facts);
            facts = prepaidOn.get().map(facts::prepaidOn).orElse(facts);
            facts = shippedFrom.get().map(facts::shippedFrom).orElse(facts);
            facts = performedIn.get().map(facts::performedIn).orElse(facts);
            facts = work.get().map(facts::work).orElse(facts);
            facts = worth.get().map(facts::worth).orElse(facts);
            return classedAbroad.get().map(facts::classedAbroad).orElse(facts);
        });
    }
}
