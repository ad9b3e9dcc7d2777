package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.claim.InterestPeriod;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Writes the letter of a plan. Pure: nothing is sent or charged by it.
 *
 * <p>All that is due of a debtor goes into one letter; who owes in several currencies gets one for each, for amounts of
 * different currencies have no sum. So does who is to pay several: what was assigned to a factor is asked for in a letter of its
 * own, which says who is to be paid.
 */
public final class LetterComposer {

    /** The most characters of the name of an account that banks take. */
    private static final int LONGEST_NAME = 70;

    private final Party seller;
    private final ClaimTerms terms;

    private LetterComposer(Party seller, ClaimTerms terms) {
        this.seller = Objects.requireNonNull(seller, "seller");
        this.terms = Objects.requireNonNull(terms, "terms");
    }

    /**
     * Makes a composer.
     *
     * @param seller who writes
     * @param terms what is claimed for delay
     * @return the composer
     */
    public static LetterComposer of(Party seller, ClaimTerms terms) {
        return new LetterComposer(seller, terms);
    }

    /**
     * Writes what a plan has a letter for.
     *
     * @param plan what would happen
     * @param correspondence what it is written from
     * @param ids gives letters their identities
     * @return a letter for each currency and payee; none where no letter goes out
     * @throws nl.factuurwerk.reference.OutsideTable if a rate of interest is not known
     */
    public List<LetterProposal> compose(DebtorPlan plan, Correspondence correspondence, Supplier<Id<Letter>> ids) {
        Map<Kind, List<PlannedStep>> byKind = new LinkedHashMap<>();
        for (PlannedStep step : plan.letter()) {
            Kind kind = new Kind(
                    step.item().open().getCurrencyUnit(),
                    correspondence.assignment(step.item().key().invoice()).map(Assignment::payee));
            byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(step);
        }
        return byKind.values().stream()
                .map(steps -> compose(plan, steps, correspondence, ids.get()))
                .toList();
    }

    /** What one letter can ask for: amounts in one currency, to be paid to one. */
    private record Kind(CurrencyUnit currency, Optional<Assignment.Payee> payee) {}

    private LetterProposal compose(
            DebtorPlan plan, List<PlannedStep> steps, Correspondence correspondence, Id<Letter> id) {
        Stage firmest = steps.getFirst().stage();
        Invoice first =
                correspondence.claim(steps.getFirst().item().key().invoice()).invoice();
        Optional<Assignment> assignment = correspondence.assignment(first.id());
        Language language = correspondence.debtor().language().orElse(first.language());
        Letter.Builder letter = Letter.of(id, plan.on(), seller, plan.debtor(), correspondence.debtor())
                .language(language)
                .manner(new Letter.Manner(firmest.kind(), firmest.tone(), firmest.channel()))
                .account(assignment.map(each -> each.payee().transfer()).or(() -> account(first)));
        assignment.ifPresent(each -> letter.note(each.notice().in(language)));
        List<Portion> charges = new ArrayList<>();
        items(steps, correspondence, plan.on()).forEach(charged -> {
            letter.item(charged.item());
            charged.charge().ifPresent(charges::add);
        });
        LetterCharges costs = LetterCharges.of(steps, correspondence, terms, plan.on());
        costs.costs().forEach(letter::costs);
        charges.addAll(costs.charges());
        costs.fourteenDays().ifPresent(letter::fourteenDays);
        Report file =
                new DebtorPlan(plan.debtor(), plan.on(), steps, List.of(), List.of()).check(correspondence.file());
        LocalDate payBy = later(plan.on().plusDays(firmest.term()), costs.payBy());
        return new LetterProposal(
                letter.build(payBy, reference(steps, first)),
                steps,
                charges,
                costs.report().plus(file));
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(each -> each.isAfter(day)).orElse(day);
    }

    /** An item, with the interest on it that is not in the books yet. */
    private record Item(LetterItem item, Optional<Portion> charge) {}

    /** Interest on an invoice stands with the first of its instalments that the letter asks for. */
    private List<Item> items(List<PlannedStep> steps, Correspondence correspondence, LocalDate on) {
        List<Item> items = new ArrayList<>();
        List<Id<Invoice>> seen = new ArrayList<>();
        for (PlannedStep step : steps) {
            Overdue.Key key = step.item().key();
            ClaimHistory history = correspondence.claim(key.invoice());
            OpenItem open = history.asOf(on);
            Money zero = Money.zero(step.item().open().getCurrencyUnit());
            boolean again = seen.contains(key.invoice());
            seen.add(key.invoice());
            boolean charging = steps.stream()
                    .anyMatch(each -> each.item().key().invoice().equals(key.invoice())
                            && each.stage().charges() != Charges.NONE);
            LetterItem.Accrued interest = again
                    ? new LetterItem.Accrued(zero, List.of())
                    : charging
                            ? accrued(history, open, on)
                            : new LetterItem.Accrued(open.open(ClaimPart.INTEREST), List.of());
            Money charge = again ? zero : interest.open().minus(open.open(ClaimPart.INTEREST));
            items.add(new Item(
                    new LetterItem(
                            key,
                            step.item().number(),
                            history.invoice().issueDate(),
                            principal(open, key.due()),
                            interest),
                    charge.isPositive()
                            ? Optional.of(new Portion(key.invoice(), ClaimPart.INTEREST, charge))
                            : Optional.empty()));
        }
        return items;
    }

    private LetterItem.Accrued accrued(ClaimHistory history, OpenItem open, LocalDate on) {
        ClaimStatement statement = InvoiceClaim.interestOf(history, terms, on).asOf(on, terms.interest());
        List<InterestPeriod> periods = statement.debts().stream()
                .flatMap(debt -> debt.interest().periods().stream())
                .toList();
        Money booked = open.open(ClaimPart.INTEREST);
        Money owed = statement.interest();
        return new LetterItem.Accrued(owed.isGreaterThan(booked) ? owed : booked, periods);
    }

    /** What is open of the invoice itself that falls due on a day; nothing where only interest or costs are left. */
    static Money principal(OpenItem open, LocalDate due) {
        return open.instalments().stream()
                .filter(part -> part.due().equals(due))
                .map(OpenInstalment::open)
                .reduce(Money.zero(open.invoice().total().getCurrencyUnit()), Money::plus);
    }

    private Optional<CreditTransfer> account(Invoice invoice) {
        return seller.iban()
                .map(iban -> CreditTransfer.to(iban).named(PlainText.cut(seller.name(), LONGEST_NAME)))
                .or(() -> invoice.header()
                        .payment()
                        .means()
                        .filter(CreditTransfer.class::isInstance)
                        .map(CreditTransfer.class::cast));
    }

    private static PaymentReference reference(List<PlannedStep> steps, Invoice first) {
        List<String> numbers =
                steps.stream().map(step -> step.item().number()).distinct().toList();
        if (numbers.size() == 1) {
            return first.paymentReference();
        }
        StringBuilder text = new StringBuilder();
        for (String number : numbers) {
            if (text.length() + number.length() + 1 > RemittanceText.LONGEST) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(number);
        }
        return RemittanceText.of(text.toString());
    }
}
