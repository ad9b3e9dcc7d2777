package nl.factuurwerk.billing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.time.DateRange;

/**
 * Makes the draft of an invoice out of what there is to bill and how the customer is billed. Pure: the same billables, in
 * whichever order, give the same draft.
 *
 * <p>Every billable is on exactly one line, and its source with it. Quantities are added, exactly, before anything is
 * multiplied or rounded: under any grouping the lines of one price have the same quantity together. What a line comes to
 * is its quantity times its price, half up to the cent, so that another grouping can move the total of the document by
 * less than a cent for each line, and does not move it at all where every billable is worth whole cents.
 *
 * <p>Time is added in minutes. A line says it in hours where two decimals say it exactly, which is for every multiple of
 * three minutes, and so for all time that is rounded to 3, 6, 15 or 30 minutes: {@code 38.55 h at 95.00}. Else it says it in
 * minutes at the price of sixty: {@code 2312 min at 95.00 per 60} (BT-129 and BT-149), never 38.53 hours: what is shown,
 * times what is shown, is what is billed.
 */
public final class DraftComposer {

    private static final TextBundle WORDINGS = TextBundle.beside(DraftComposer.class, "wordings");

    private final Language defaultLanguage;

    /**
     * Makes a composer.
     *
     * @param defaultLanguage the language of an invoice where neither the agreement nor the buyer says one
     */
    public DraftComposer(Language defaultLanguage) {
        this.defaultLanguage = Objects.requireNonNull(defaultLanguage, "defaultLanguage");
    }

    /**
     * Composes a draft.
     *
     * @param agreement how the customer is billed
     * @param buyer the customer
     * @param period the days that are billed (BG-14)
     * @param billables what there is to bill, at least one thing
     * @return the draft; or a text that cannot be printed, or a price in another currency than is agreed
     * @throws IllegalArgumentException if there is nothing to bill; if agreement, buyer and billables are not all about one
     *     customer; if something was done outside the period, or is there twice
     */
    public Parsed<InvoiceDraft> compose(Agreement agreement, Party buyer, DateRange period, List<Billable> billables) {
        check(agreement, buyer, period, billables);
        Language language = agreement.language().or(buyer::language).orElse(defaultLanguage);
        InvoiceDraftBuilder draft = Invoice.draft()
                .to(buyer)
                .pricing(agreement.pricing())
                .during(period)
                .language(language);
        agreement.terms().ifPresent(draft::terms);
        refer(agreement.references(), draft);
        String service =
                agreement.service().orElseGet(() -> WORDINGS.message("service").in(language));
        LineGroup.of(billables, agreement.grouping())
                .forEach(group -> draft.line(
                        group.line(service, () -> WORDINGS.message("travel").in(language))));
        return draft.tryBuild();
    }

    private static void check(Agreement agreement, Party buyer, DateRange period, List<Billable> billables) {
        Id<Party> customer = agreement.customer();
        if (buyer.id().filter(id -> !id.equals(customer)).isPresent()) {
            throw new IllegalArgumentException(
                    "The " + agreement + " cannot bill " + buyer.id().get());
        }
        if (billables.isEmpty()) {
            throw new IllegalArgumentException("Nothing to bill to " + customer);
        }
        Set<SourceReference> seen = new HashSet<>();
        for (Billable billable : billables) {
            if (!billable.customer().equals(customer)) {
                throw new IllegalArgumentException(
                        "The " + agreement + " cannot bill what is for " + billable.customer() + ": " + billable);
            }
            DateRange performed = billable.performed();
            if (!period.contains(performed.first()) || !period.contains(performed.last())) {
                throw new IllegalArgumentException("Not done within " + period + ": " + billable);
            }
            if (!seen.add(billable.source())) {
                throw new IllegalArgumentException("To be billed twice: " + billable);
            }
        }
    }

    private static void refer(References references, InvoiceDraftBuilder draft) {
        references.purchaseOrder().ifPresent(draft::purchaseOrder);
        references.buyerReference().ifPresent(draft::buyerReference);
        references.project().ifPresent(draft::project);
        references.contract().ifPresent(draft::contract);
    }
}
