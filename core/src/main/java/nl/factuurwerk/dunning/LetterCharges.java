package nl.factuurwerk.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.claim.CollectionCharge;
import nl.factuurwerk.claim.CostGround;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.claim.LetterCheck;
import nl.factuurwerk.claim.LetterChecker;
import nl.factuurwerk.claim.LetterDates;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.rule.Report;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The collection costs of one letter. A business owes them at once; of a consumer they are announced first, and owed where the
 * term of a correct letter went by.
 *
 * @param costs what the letter says of them
 * @param charges what is not in the books yet
 * @param fourteenDays what the letter is as one of fourteen days, where it announces costs
 * @param payBy the last day of that term
 * @param report what is wrong with it as one
 */
record LetterCharges(
        List<LetterCosts> costs,
        List<Portion> charges,
        Optional<FourteenDayLetter> fourteenDays,
        Optional<LocalDate> payBy,
        Report report) {

    static LetterCharges of(List<PlannedStep> steps, Correspondence correspondence, ClaimTerms terms, LocalDate on) {
        return new Making(steps, correspondence, terms, on).make();
    }

    private static final class Making {

        private final List<PlannedStep> steps;
        private final Correspondence correspondence;
        private final ClaimTerms terms;
        private final LocalDate on;
        private final Map<Id<Invoice>, OpenItem> invoices = new LinkedHashMap<>();
        private final Announcements announcements;
        private final Money zero;
        private final boolean consumer;
        private final List<Portion> charges = new ArrayList<>();
        private Money vat;

        Making(List<PlannedStep> steps, Correspondence correspondence, ClaimTerms terms, LocalDate on) {
            this.steps = steps;
            this.correspondence = correspondence;
            this.terms = terms;
            this.on = on;
            this.announcements = new Announcements(correspondence, terms, on);
            for (PlannedStep step : steps) {
                Id<Invoice> invoice = step.item().key().invoice();
                invoices.computeIfAbsent(invoice, id -> correspondence.claim(id).asOf(on));
            }
            OpenItem first = invoices.values().iterator().next();
            zero = Money.zero(first.invoice().total().getCurrencyUnit());
            vat = zero;
            consumer = DebtorKind.of(first.invoice().buyer()) == DebtorKind.CONSUMER;
        }

        LetterCharges make() {
            // The scale and the minimum are amounts in euro.
            if (zero.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
                if (consumer) {
                    chargeConsumer();
                } else {
                    chargeBusiness();
                }
            }
            List<LetterCosts> costs = new ArrayList<>();
            Money claimed = charges.stream()
                    .map(Portion::amount)
                    .reduce(
                            invoices.values().stream()
                                    .map(item -> item.open(ClaimPart.COSTS))
                                    .reduce(zero, Money::plus),
                            Money::plus);
            if (claimed.isPositive()) {
                costs.add(claimed(claimed));
            }
            Optional<Announced> announced = consumer ? announced() : Optional.empty();
            announced.ifPresent(each -> costs.add(each.costs()));
            return new LetterCharges(
                    costs,
                    charges,
                    announced.map(each -> each.check().letter()),
                    announced.flatMap(each -> each.check().dates()).map(LetterDates::safeLastDay),
                    announced.map(each -> each.check().report()).orElse(Report.empty()));
        }

        private LetterCosts claimed(Money total) {
            Money part = vat.isGreaterThan(total) ? zero : vat;
            return new LetterCosts(true, ground(), total.minus(part), part);
        }

        private CostGround ground() {
            if (consumer) {
                return CostGround.FOURTEEN_DAY_LETTER;
            }
            boolean byScale = !charging(Charges.INTEREST_AND_COSTS).isEmpty()
                    || steps.stream().anyMatch(this::wasScaled);
            return byScale ? CostGround.SCALE : CostGround.BUSINESS_MINIMUM;
        }

        /** What was charged on the invoices of some steps, each invoice once. */
        private Money charged(Collection<Overdue.Key> keys) {
            return keys.stream()
                    .map(Overdue.Key::invoice)
                    .distinct()
                    .map(invoice -> correspondence.claim(invoice).asOf(on).due(ClaimPart.COSTS))
                    .reduce(zero, Money::plus);
        }

        private static List<Overdue.Key> keys(List<PlannedStep> of) {
            return of.stream().map(step -> step.item().key()).toList();
        }

        /** Puts costs on invoices, in proportion to what is open of them. */
        private void charge(Money amount, List<PlannedStep> on) {
            if (!amount.isPositive() || principals(on).stream().noneMatch(Money::isPositive)) {
                return;
            }
            long[] parts = Allocation.split(
                    amount.getAmountMinorLong(),
                    principals(on).stream().mapToLong(Money::getAmountMinorLong).toArray());
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] > 0) {
                    charges.add(new Portion(
                            on.get(i).item().key().invoice(),
                            ClaimPart.COSTS,
                            Money.ofMinor(zero.getCurrencyUnit(), parts[i])));
                }
            }
        }

        private Money principal(PlannedStep step) {
            return principal(step.item().key());
        }

        private Money principal(Overdue.Key key) {
            OpenItem item = correspondence.claim(key.invoice()).asOf(on);
            return LetterComposer.principal(item, key.due());
        }

        private List<PlannedStep> charging(Charges charges) {
            return steps.stream()
                    .filter(step -> step.stage().charges() == charges)
                    .filter(step -> principal(step).isPositive())
                    .toList();
        }

        private List<Money> principals(List<PlannedStep> of) {
            return of.stream().map(this::principal).toList();
        }

        private CollectionCharge scale(List<Money> principals, LocalDate day) {
            return terms.costs().scale(principals, day);
        }

        /**
         * What was put on an invoice by the scale is not put on it again when less is left of the others; what comes new is
         * added to what is claimed already before the scale is applied (art. 6:96(7) BW).
         */
        private void chargeBusiness() {
            List<PlannedStep> byScale = charging(Charges.INTEREST_AND_COSTS);
            List<PlannedStep> fresh =
                    byScale.stream().filter(step -> !wasScaled(step)).toList();
            if (!fresh.isEmpty()) {
                List<Overdue.Key> before = scaledElsewhere();
                List<Money> principals = new ArrayList<>(principals(byScale));
                before.forEach(key -> principals.add(principal(key)));
                CollectionCharge owed = scale(principals, on);
                if (terms.vatCharged()) {
                    owed = terms.costs().withVat(owed);
                    vat = owed.vat();
                }
                List<Overdue.Key> all = new ArrayList<>(keys(byScale));
                all.addAll(before);
                charge(owed.total().minus(charged(all)), fresh);
            }
            for (PlannedStep step : charging(Charges.INTEREST_AND_MINIMUM)) {
                Money minimum =
                        terms.costs().businessMinimum(step.item().key().due()).total();
                charge(minimum.minus(charged(keys(List.of(step)))), List.of(step));
            }
        }

        private boolean wasScaled(PlannedStep step) {
            return scaled().anyMatch(step.item().key()::equals);
        }

        /** What costs by the scale were charged on before. */
        private Stream<Overdue.Key> scaled() {
            return correspondence.earlier().stream()
                    .filter(letter -> letter.costs().stream()
                            .anyMatch(costs -> costs.claimed() && costs.ground() == CostGround.SCALE))
                    .flatMap(letter -> letter.items().stream())
                    .map(LetterItem::key)
                    .distinct()
                    .filter(key -> charged(List.of(key)).isPositive());
        }

        /** What of it is open still and not asked for by this letter. */
        private List<Overdue.Key> scaledElsewhere() {
            List<Overdue.Key> here = keys(steps);
            return scaled().filter(key -> !here.contains(key))
                    .filter(key -> principal(key).isPositive())
                    .toList();
        }

        /** By each letter of fourteen days, on what was unpaid of its invoices when its term ended. */
        private void chargeConsumer() {
            Map<Letter, List<PlannedStep>> byLetter = new LinkedHashMap<>();
            for (PlannedStep step : steps) {
                if (step.stage().charges() == Charges.INTEREST_AND_COSTS) {
                    announcing(step)
                            .ifPresent(letter -> byLetter.computeIfAbsent(letter, each -> new ArrayList<>())
                                    .add(step));
                }
            }
            byLetter.forEach((letter, covered) -> {
                CollectionCharge owed = announcements.owed(letter);
                vat = vat.plus(owed.vat());
                charge(owed.total().minus(charged(announcements.of(letter))), covered);
            });
        }

        private Optional<Letter> announcing(PlannedStep step) {
            return announcements.about(step.item().key());
        }

        /** Where a stage wants costs that no letter announced, all that is late and not announced; else nothing. */
        private List<PlannedStep> uncovered() {
            boolean wanted = charging(Charges.INTEREST_AND_COSTS).stream()
                    .anyMatch(step -> announcing(step).isEmpty());
            return !wanted
                    ? List.of()
                    : steps.stream()
                            .filter(step -> step.item().key().due().isBefore(on))
                            .filter(step -> principal(step).isPositive())
                            .filter(step -> announcing(step).isEmpty())
                            .toList();
        }

        /** A letter that announces costs, and what it says of them. */
        private record Announced(LetterCheck check, LetterCosts costs) {}

        /**
         * The term is counted from delivery, whenever that is; the costs are the scale on all debts together (lid 7), less what
         * earlier letters leave of it. Where they leave nothing, nothing is announced.
         */
        private Optional<Announced> announced() {
            List<PlannedStep> demanded = uncovered();
            if (demanded.isEmpty() || !zero.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
                return Optional.empty();
            }
            List<Money> principals = principals(demanded);
            Money sum = principals.stream().reduce(zero, Money::plus);
            FourteenDayLetter.Builder letter = fourteenDays(demanded, sum);
            LocalDate from = checker()
                    .check(letter.build())
                    .dates()
                    .map(LetterDates::costsFrom)
                    .orElse(on);
            CollectionCharge charge = announcements.lowered(scale(principals, from), keys(demanded), principals);
            if (!charge.amount().isPositive()) {
                return Optional.empty();
            }
            if (terms.vatCharged()) {
                charge = terms.costs().withVat(charge);
                letter.vatIncluded(true);
            }
            LetterCheck check = checker().check(letter.costs(charge.total()).build(), sum);
            return Optional.of(new Announced(
                    check, new LetterCosts(false, CostGround.FOURTEEN_DAY_LETTER, charge.amount(), charge.vat())));
        }

        private FourteenDayLetter.Builder fourteenDays(List<PlannedStep> demanded, Money sum) {
            LocalDate due = demanded.stream()
                    .map(step -> step.item().key().due())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            FourteenDayLetter.Builder letter =
                    FourteenDayLetter.about(sum, due).dated(on).consequencesStated();
            return steps.getFirst().stage().channel() == Channel.POST ? letter.posted(on) : letter.received(on, "");
        }

        private LetterChecker checker() {
            return LetterChecker.of(terms.costs());
        }
    }
}
