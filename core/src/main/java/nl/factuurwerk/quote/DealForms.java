package nl.factuurwerk.quote;

import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.audit.CanonicalFields;
import nl.factuurwerk.invoice.StatementForms;
import nl.factuurwerk.party.PartyForm;
import nl.factuurwerk.payment.PaymentForms;

/**
 * How quotes, orders and proformas are written canonically: with everything they state, so that a digest shows every later
 * change.
 *
 * <p>Whoever keeps a digest depends on each tag. A tag is never given another meaning, nor used again. A field that is added
 * takes the next tag of its structure, is optional, and writes nothing where it is absent.
 */
final class DealForms {

    private DealForms() {}

    static void event(QuoteEvent event, Canonical to) {
        switch (event) {
            case QuoteEvent.Sent(QuoteVersion version) -> to.structure(1, version, DealForms::version);
            case Acceptance acceptance -> to.structure(2, acceptance, DealForms::acceptance);
            case QuoteEvent.Declined declined -> to.structure(3, declined, DealForms::declined);
            case QuoteEvent.Withdrawn withdrawn -> to.structure(4, withdrawn, DealForms::withdrawn);
            case QuoteEvent.FollowedUp followedUp -> to.structure(5, followedUp, DealForms::followedUp);
        }
    }

    private static void version(QuoteVersion version, Canonical to) {
        to.text(1, version.number().value())
                .number(2, version.version())
                .structure(3, version.stated(), DealForms::draft)
                .structure(4, version.everything().computed(), StatementForms::statement);
    }

    private static void draft(QuoteDraft draft, Canonical to) {
        to.optional(1, draft.customer(), PartyForm::write)
                .list(2, draft.lines(), DealForms::quoteLine)
                .structure(3, draft.pricing(), StatementForms::pricing)
                .optional(4, draft.validity(), DealForms::term)
                .optional(5, draft.followUp(), DealForms::term)
                .optional(6, draft.introduction(), Canonical::text)
                .optional(7, draft.closing(), Canonical::text)
                .structure(8, draft.references(), StatementForms::references)
                .optional(9, draft.terms(), PaymentForms::terms)
                .optional(10, draft.language(), CanonicalFields::language);
    }

    private static void quoteLine(QuoteLine line, Canonical to) {
        to.text(1, line.key().value())
                .structure(2, line.line(), StatementForms::line)
                .bool(3, line.isOptional())
                .optional(4, line.deadline(), Canonical::date)
                .optional(5, line.deliverable(), Canonical::text);
    }

    private static void term(Term term, Canonical to) {
        switch (term) {
            case Term.Days(int count) -> to.number(1, count);
            case Term.Until(var day) -> to.date(2, day);
        }
    }

    private static void acceptance(Acceptance acceptance, Canonical to) {
        to.number(1, acceptance.version())
                .list(
                        2,
                        acceptance.chosen().stream()
                                .sorted()
                                .map(LineKey::value)
                                .toList(),
                        Canonical::text)
                .date(3, acceptance.on())
                .structure(4, acceptance.evidence(), DealForms::evidence);
    }

    private static void evidence(Evidence evidence, Canonical to) {
        to.text(1, evidence.by()).name(2, evidence.means()).text(3, evidence.reference());
    }

    private static void declined(QuoteEvent.Declined declined, Canonical to) {
        to.number(1, declined.version())
                .date(2, declined.on())
                .text(3, declined.by())
                .text(4, declined.reason());
    }

    private static void withdrawn(QuoteEvent.Withdrawn withdrawn, Canonical to) {
        to.number(1, withdrawn.version())
                .date(2, withdrawn.on())
                .text(3, withdrawn.by())
                .text(4, withdrawn.reason());
    }

    private static void followedUp(QuoteEvent.FollowedUp followedUp, Canonical to) {
        to.number(1, followedUp.version())
                .date(2, followedUp.on())
                .text(3, followedUp.note())
                .optional(4, followedUp.next(), Canonical::date);
    }

    /** An order as it was taken on; what was done to it since are acts of their own. */
    static void placed(Order order, Canonical to) {
        to.text(1, order.number().value())
                .date(2, order.date())
                .structure(3, order.customer(), PartyForm::write)
                .structure(4, order.pricing(), StatementForms::pricing)
                .list(5, order.agreed(), DealForms::orderLine)
                .optional(6, order.origin(), DealForms::origin)
                .structure(7, order.references(), StatementForms::references)
                .optional(8, order.terms(), PaymentForms::terms)
                .optional(9, order.language(), CanonicalFields::language);
    }

    private static void orderLine(OrderLine line, Canonical to) {
        to.text(1, line.key().value()).structure(2, line.line(), StatementForms::line);
    }

    private static void origin(QuoteReference origin, Canonical to) {
        to.field(1, origin.id(), CanonicalFields::id)
                .text(2, origin.number().value())
                .number(3, origin.version());
    }

    static void change(OrderChange change, Canonical to) {
        switch (change) {
            case OrderChange.Added added -> to.structure(1, added.line(), DealForms::orderLine);
            case OrderChange.Replaced replaced -> to.structure(2, replaced.line(), DealForms::orderLine);
            case OrderChange.Dropped dropped -> to.text(3, dropped.key().value());
        }
        to.date(10, change.on()).text(11, change.reason());
    }

    static void delivered(Delivered delivered, Canonical to) {
        to.text(1, delivered.line().value())
                .field(2, delivered.quantity(), CanonicalFields::quantity)
                .field(3, delivered.during(), CanonicalFields::dateRange);
    }

    /** A milestone as it was planned; that it was reached is an act of its own. */
    static void planned(Milestone milestone, Canonical to) {
        to.field(1, milestone.id(), CanonicalFields::id)
                .text(2, milestone.description())
                .date(3, milestone.planned())
                .list(4, milestone.lines().stream().sorted().map(LineKey::value).toList(), Canonical::text)
                .optional(5, milestone.advance(), DealForms::advance);
    }

    private static void advance(Milestone.Advance advance, Canonical to) {
        switch (advance) {
            case Milestone.Advance.Share(var share) -> to.field(1, share, CanonicalFields::percentage);
            case Milestone.Advance.Amount(var amount) -> to.money(2, amount);
        }
    }

    static void reached(Milestone milestone, Canonical to) {
        to.field(1, milestone.id(), CanonicalFields::id).optional(2, milestone.reached(), Canonical::date);
    }

    static void proforma(Proforma proforma, Canonical to) {
        to.text(1, proforma.number().value())
                .name(2, proforma.purpose())
                .structure(3, proforma.toDraft(), StatementForms::draft)
                .structure(4, proforma.statement().computed(), StatementForms::statement);
    }
}
