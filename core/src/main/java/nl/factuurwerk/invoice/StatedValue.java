package nl.factuurwerk.invoice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.factuurwerk.party.Capacity;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatNumberCheck;
import nl.factuurwerk.vat.VatRounding;

/** Words what a part of a draft states. */
final class StatedValue {

    private static final TextBundle TEXTS = TextBundle.beside(StatedValue.class, "changes");

    private StatedValue() {}

    static String of(Object value, Language language) {
        return switch (value) {
            case String text -> '"' + text + '"';
            case Party party -> party.name();
            case DraftLine line -> line(line);
            case Adjustment adjustment -> adjustment(adjustment, language);
            case PaymentTerms terms -> terms.wording(language);
            case PaymentMeans means -> means.wording(language);
            case Correction correction ->
                correction.of().number() + ", " + correction.reason().wording(language);
            case VatNumberCheck check ->
                check.number().formatted() + ", " + check.checkedBy() + ", " + check.checkedOn();
            case Capacity capacity -> constant("capacity", capacity, language);
            case Boolean stated -> TEXTS.message(stated ? "yes" : "no").in(language);
            case InvoiceForm form -> constant("form", form, language);
            case PriceMode mode -> constant("price-mode", mode, language);
            case OrderStage stage -> constant("stage", stage, language);
            case EarlierBilling earlier ->
                of(
                        earlier.references().stream()
                                .map(each -> each.number().value())
                                .toList(),
                        language);
            case VatRounding rounding -> constant("vat-rounding", rounding, language);
            case List<?> all -> all.stream().map(each -> of(each, language)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String constant(String group, Enum<?> constant, Language language) {
        return TEXTS.message(
                        group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .in(language);
    }

    private static String line(DraftLine line) {
        return line.description()
                + line.quantity().map(quantity -> ", " + quantity).orElse("")
                + line.price().map(price -> " x " + price).orElse("");
    }

    private static String adjustment(Adjustment stated, Language language) {
        Object size = stated.size() instanceof Adjustment.Size.Fixed(var amount)
                ? amount
                : ((Adjustment.Size.Share) stated.size()).percentage();
        String key = stated.kind() == Adjustment.Kind.ALLOWANCE ? "allowance" : "charge";
        return TEXTS.message("adjustment." + key, Map.of("size", size, "reason", stated.reason()))
                .in(language);
    }
}
