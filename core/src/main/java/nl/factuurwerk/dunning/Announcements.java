package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.factuurwerk.billing.plan.Instalment;
import nl.factuurwerk.claim.CollectionCharge;
import nl.factuurwerk.claim.CostGround;
import nl.factuurwerk.claim.LetterCheck;
import nl.factuurwerk.claim.LetterChecker;
import nl.factuurwerk.claim.LetterDates;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.receivable.ClaimPart;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The letters of fourteen days that went to a consumer before, and what they announced.
 *
 * <p>What could be demanded at once is to be demanded in one letter, and its principals are added before the scale is applied
 * (art. 6:96(7) BW). So a debt that was late already when an earlier letter went costs no more than it adds to the scale over
 * both; one that fell due later could not be in that letter, and is a computation of its own.
 */
final class Announcements {

    private final Correspondence correspondence;
    private final ClaimTerms terms;
    private final LocalDate on;
    private final List<Letter> letters;

    Announcements(Correspondence correspondence, ClaimTerms terms, LocalDate on) {
        this.correspondence = correspondence;
        this.terms = terms;
        this.on = on;
        this.letters = correspondence.earlier().stream()
                .filter(letter -> letter.fourteenDays().isPresent())
                .toList();
    }

    /** The first letter of fourteen days about an item. */
    Optional<Letter> about(Overdue.Key key) {
        return letters.stream().filter(letter -> announces(letter, key)).findFirst();
    }

    private static boolean announces(Letter letter, Overdue.Key key) {
        return !key.due().isAfter(letter.fourteenDays().orElseThrow().due())
                && letter.items().stream().anyMatch(item -> item.key().equals(key));
    }

    /** What such a letter announced costs on. */
    List<Overdue.Key> of(Letter letter) {
        return letter.items().stream()
                .map(LetterItem::key)
                .filter(key -> announces(letter, key))
                .filter(key -> letter.equals(about(key).orElse(letter)))
                .toList();
    }

    LetterCheck check(Letter letter) {
        return LetterChecker.of(terms.costs()).check(letter.fourteenDays().orElseThrow());
    }

    /** What was unpaid of each debt of a letter when its term ended, or is now where it did not yet. */
    List<Money> unpaid(Letter letter) {
        LocalDate end = check(letter).dates().map(LetterDates::safeLastDay).orElse(on);
        LocalDate day = end.isAfter(on) ? on : end;
        return of(letter).stream()
                .map(key -> LetterComposer.principal(
                        correspondence.claim(key.invoice()).asOf(day), key.due()))
                .toList();
    }

    /** Computes the costs of a letter of before, whose term may be over or not. */
    CollectionCharge owed(Letter letter) {
        List<Money> unpaid = unpaid(letter);
        CollectionCharge charge = terms.costs().consumer(check(letter), unpaid, on);
        return terms.costs()
                .beside(charge, sum(unpaid), others(of(letter), letters.subList(0, letters.indexOf(letter))));
    }

    /** Lowers the costs of debts that no letter announced yet by what earlier letters leave of them. */
    CollectionCharge lowered(CollectionCharge charge, Collection<Overdue.Key> keys, List<Money> principals) {
        CollectionCharge beside = terms.costs().beside(charge, sum(principals), others(keys, letters));
        Optional<Set<String>> agreement = agreement(keys);
        Money largest = principals.stream()
                .reduce((one, other) -> one.isLessThan(other) ? other : one)
                .orElseThrow();
        return agreement.isEmpty() ? beside : terms.costs().recurring(beside, largest, before(agreement.get(), charge));
    }

    /** What was unpaid of the letters that could have demanded one of these debts too. */
    private Money others(Collection<Overdue.Key> keys, List<Letter> before) {
        return before.stream()
                .filter(letter -> keys.stream().anyMatch(key -> key.due().isBefore(letter.date())))
                .map(letter -> sum(unpaid(letter)))
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** What letters about one agreement announced, unless everything was paid within their terms. */
    private List<CollectionCharge> before(Set<String> agreement, CollectionCharge like) {
        List<CollectionCharge> charges = new ArrayList<>();
        for (Letter letter : letters) {
            Optional<LocalDate> from = check(letter).costsFrom();
            boolean same = agreement(of(letter)).filter(agreement::equals).isPresent();
            if (same && from.isPresent() && (!on.isAfter(from.get()) || isCharged(letter))) {
                letter.costs().stream()
                        .filter(costs -> !costs.claimed())
                        .forEach(costs -> charges.add(new CollectionCharge(
                                CostGround.FOURTEEN_DAY_LETTER,
                                from.get(),
                                costs.amount(),
                                costs.vat(),
                                like.explain())));
            }
        }
        return charges;
    }

    private boolean isCharged(Letter letter) {
        return of(letter).stream()
                .anyMatch(key -> correspondence
                        .claim(key.invoice())
                        .asOf(on)
                        .due(ClaimPart.COSTS)
                        .isPositive());
    }

    /** The plan or the invoice that all these debts are instalments of; empty where they are not of one. */
    private Optional<Set<String>> agreement(Collection<Overdue.Key> keys) {
        Set<Set<String>> agreements =
                keys.stream().map(key -> agreement(key.invoice())).collect(Collectors.toUnmodifiableSet());
        return agreements.size() == 1
                ? agreements.stream().filter(each -> !each.isEmpty()).findFirst()
                : Optional.empty();
    }

    private Set<String> agreement(Id<Invoice> id) {
        Invoice invoice = correspondence.claim(id).invoice();
        Set<String> plans = invoice.lines().stream()
                .flatMap(line -> line.item().sources().stream())
                .flatMap(source -> Instalment.planOf(source).stream())
                .map(plan -> "plan " + plan)
                .collect(Collectors.toUnmodifiableSet());
        return plans.isEmpty() && invoice.schedule().size() > 1 ? Set.of("invoice " + id) : plans;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }
}
