package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.OrderDice;
import nl.factuurwerk.VatDrift;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBuilder;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraftBuilder;
import nl.factuurwerk.quote.QuoteLine;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatCalculator;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatProfile;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An office with one order that by chance is amended, delivered, billed and credited. What is refused has to be wrong. */
final class OfficeCourse {

    /** When it takes place: while rates stay, while one of them goes up, or while the office becomes a small one (<em>KOR</em>). */
    enum Season {
        QUIET(LocalDate.of(2026, 11, 21), 3),
        STANDARD_GOES_UP(LocalDate.of(2012, 9, 20), 14),
        REDUCED_GOES_UP(LocalDate.of(2018, 12, 20), 19),
        TREATMENT_CHANGES(LocalDate.of(2026, 12, 20), 14);

        private final LocalDate first;
        private final int days;

        Season(LocalDate first, int days) {
            this.first = first;
            this.days = days;
        }

        private VatProfile profile() {
            return this == TREATMENT_CHANGES
                    ? VatProfile.ordinary().smallBusiness(Country.NETHERLANDS, DateRange.from(first.plusDays(days)))
                    : VatProfile.ordinary();
        }

        /** What had or has a rate: 6 and 9% are reduced, 19 and 21% are not. */
        VatClass classOf(Percentage rate) {
            return rate.compareTo(percent(10)) < 0 ? VatClass.REDUCED : VatClass.STANDARD;
        }
    }

    private final PriceMode mode;
    private final Season season;
    private final Random random;
    private final OrderDice dice;
    private final CalendarClock clock;
    private final Factuurwerk office;
    private final List<Invoice> advances = new ArrayList<>();
    private final List<Invoice> parts = new ArrayList<>();
    private final List<CreditNote> credits = new ArrayList<>();
    private final VatDrift drift;
    private final List<String> told = new ArrayList<>();
    private final Order taken;
    private int milestones;

    OfficeCourse(PriceMode mode, Season season, long seed) {
        this.mode = mode;
        this.season = season;
        this.drift = new VatDrift(mode);
        this.random = new Random(seed);
        this.dice = new OrderDice(random);
        this.clock = new CalendarClock(season.first);
        this.office = office().clock(clock).vatProfile(season.profile()).build();
        this.taken = random.nextBoolean() ? placed() : accepted();
    }

    private Order placed() {
        return office.orders()
                .place(brewery(), order -> {
                    OrderBuilder builder = mode == PriceMode.INCLUDING ? order.pricesIncludeVat() : order;
                    dice.lines().forEach(builder::line);
                    return builder;
                })
                .orThrow();
    }

    private Order accepted() {
        QuoteDraftBuilder draft = Quote.draft().to(brewery()).validFor(30);
        if (mode == PriceMode.INCLUDING) {
            draft.pricesIncludeVat();
        }
        dice.lines().forEach(line -> draft.line(QuoteLine.of(line.key().value(), line.line())));
        Quote quote = office.quotes().send(draft.build()).orThrow();
        office.quotes()
                .accept(quote.id(), Acceptance.of(1, clock.today(), Evidence.orally("J. de Vries")))
                .orThrow();
        return office.orders().take(quote.id()).orThrow();
    }

    Order order() {
        return office.orders().find(taken.id()).orElseThrow();
    }

    OrderPosition position() {
        return office.orders().position(taken.id()).orElseThrow();
    }

    /** The order is billed to its end; what was billed too much is credited before, and what was advanced too much after. */
    void toItsEnd() {
        for (int acts = random.nextInt(14); acts > 0; acts--) {
            act();
        }
        if (last().equals(Optional.of("ISSUE-NEGATIVE-TOTAL"))) {
            parts.reversed().stream().filter(part -> !left(part).isNothing()).forEach(this::creditWholly);
            assertThat(last()).as(this::toString).isNotEqualTo(Optional.of("ISSUE-NEGATIVE-TOTAL"));
        }
        earlier().open().forEach(open -> giveBack(open, open.amount(mode)));
    }

    private void act() {
        switch (random.nextInt(11)) {
            case 0 -> advance();
            case 1 -> deliver();
            case 2 -> partOfWhatWasDelivered();
            case 3 -> part();
            case 4 -> amend();
            case 5 -> creditAdvance();
            case 6 -> creditPart();
            case 7 -> last();
            case 8 -> advanceWithMilestone();
            case 9 -> clock.turnTo(season.first.plusDays(season.days));
            default ->
                parts.stream()
                        .filter(part -> !left(part).isNothing())
                        .findFirst()
                        .ifPresent(this::creditWholly);
        }
    }

    private void advance() {
        Percentage share = percent(1 + random.nextInt(60));
        advance(share.of(order().total()), office.orders().advance(taken, share), "advance " + share);
    }

    private void advance(Money amount, OrderRequest request, String what) {
        long most = position().lines().stream()
                .filter(line -> line.line().isPresent())
                .mapToLong(line -> Math.max(0, line.left().getAmountMinorLong()))
                .sum();
        boolean legal = amount.isPositive() && amount.getAmountMinorLong() <= most;
        Optional<String> refused = issue(request, advances, what);
        assertThat(refused).as(this::toString).isEqualTo(legal ? Optional.empty() : Optional.of("FW-ORDER-ADVANCE"));
    }

    /** Agrees on an advance with a milestone and bills it; again only where that was refused. */
    private void advanceWithMilestone() {
        int percentage = 1 + random.nextInt(40);
        Milestone milestone = Milestone.advance("m" + milestones++, "Termijn", clock.today(), percent(percentage));
        office.orders().plan(taken.id(), milestone).orThrow();
        Money amount = percent(percentage).of(order().total());
        int before = advances.size();
        advance(amount, office.orders().advance(taken, milestone.id()), "advance with " + milestone.id());
        if (advances.size() > before) {
            Optional<String> again =
                    issue(office.orders().advance(taken, milestone.id()), advances, "again " + milestone.id());
            assertThat(again).as(this::toString).contains("FW-ORDER-MILESTONE-BILLED");
        }
    }

    private void deliver() {
        for (Delivered some : dice.deliveries(order(), clock.today())) {
            office.orders().deliver(taken.id(), some).orThrow();
            told.add("delivered " + some);
        }
    }

    private void partOfWhatWasDelivered() {
        boolean legal = !position().delivered().isEmpty();
        Optional<String> refused = issue(office.orders().part(taken), parts, "part");
        assertThat(refused).as(this::toString).isEqualTo(legal ? Optional.empty() : Optional.of("FW-ORDER-NOTHING"));
    }

    private void part() {
        Map<LineKey, Quantity> quantities = dice.quantities(position());
        Optional<String> refused = issue(office.orders().part(taken, quantities), parts, "part " + quantities);
        assertThat(refused)
                .as(this::toString)
                .isEqualTo(quantities.isEmpty() ? Optional.of("FW-ORDER-NOTHING") : Optional.empty());
    }

    /** The final invoice is refused where nothing is left, or nothing but an advance, or less than nothing. */
    private Optional<String> last() {
        OrderPosition position = position();
        Money open = earlier().advanced();
        Optional<String> refused = issue(office.orders().finalInvoice(taken), parts, "final");
        refused.ifPresent(rule -> {
            switch (rule) {
                case "FW-ORDER-NOTHING" -> {
                    assertThat(position.isSettled()).as(this::toString).isTrue();
                    assertThat(open.isZero()).as(this::toString).isTrue();
                }
                case "FW-ORDER-ADVANCED-ALONE" -> {
                    assertThat(position.left().plus(open).isZero())
                            .as(this::toString)
                            .isTrue();
                    assertThat(open.isPositive()).as(this::toString).isTrue();
                }
                default -> {
                    assertThat(rule).as(this::toString).isEqualTo("ISSUE-NEGATIVE-TOTAL");
                    assertThat(position.lines())
                            .as(this::toString)
                            .anyMatch(line -> line.left().isNegative());
                }
            }
        });
        return refused;
    }

    private void amend() {
        OrderChange change = dice.change(order(), clock.today());
        office.orders().amend(taken.id(), change).orThrow();
        told.add("amended: " + change);
    }

    private void creditAdvance() {
        List<Deduction> open = earlier().open();
        if (!open.isEmpty()) {
            Deduction left = open.get(random.nextInt(open.size()));
            giveBack(left, dice.someOf(left.amount(mode)));
        }
    }

    /** What is open of an advance can always be given back. */
    private void giveBack(Deduction left, Money amount) {
        Invoice advance = advances.stream()
                .filter(each -> each.id().equals(left.advance().id()))
                .findFirst()
                .orElseThrow();
        Money open = amount;
        for (Remainder.PartLeft line : left(advance).lines()) {
            boolean same = advance.lines().get(line.number() - 1).vat().equals(left.taxedAs());
            Money some = open.isGreaterThan(line.amount()) ? line.amount() : open;
            if (same && some.isPositive()) {
                credit(advance, request(advance).line(line.number(), some)).orThrow();
                open = open.minus(some);
            }
        }
    }

    private void creditWholly(Invoice part) {
        credit(part, request(part).everything()).orThrow();
    }

    /** Something of a part or final invoice is given back, unless that is rightly refused. */
    private void creditPart() {
        if (parts.isEmpty()) {
            return;
        }
        Invoice part = parts.get(random.nextInt(parts.size()));
        OrderDice.GivenBack back = dice.givenBack(left(part));
        int number = back.line().number();
        CreditRequest request = request(part);
        if (back.quantity().isPresent()) {
            request.line(number, back.quantity().get());
        } else if (back.amount().isPresent()) {
            request.line(number, back.amount().get());
        } else {
            request.line(number);
        }
        Report report = switch (credit(part, request)) {
            case Rejected<CreditNote>(var refused) -> refused;
            case Issued<CreditNote> issued -> Report.empty();
        };
        back.requireJudged(report, this);
    }

    private CreditRequest request(Invoice invoice) {
        return office.invoices().credit(invoice).because(CorrectionReason.WRONG_AMOUNT, "");
    }

    private IssueResult<CreditNote> credit(Invoice invoice, CreditRequest request) {
        IssueResult<CreditNote> result = request.issue();
        told.add("credit of " + invoice.number() + ": " + said(result));
        if (result instanceof Issued<CreditNote>(var credit)) {
            credits.add(credit);
            if (parts.contains(invoice)) {
                drift.credited(invoice, credit, earlier(), this);
            } else {
                drift.advanced(earlier(), this);
            }
        }
        return result;
    }

    /** Issues an invoice; or the one rule that refused it. */
    private Optional<String> issue(OrderRequest request, List<Invoice> kept, String what) {
        IssueResult<Invoice> result = request.issue();
        told.add(what + ": " + said(result));
        return switch (result) {
            case Issued<Invoice>(var invoice) -> {
                kept.add(invoice);
                if (invoice.kind() == DocumentKind.ADVANCE_INVOICE) {
                    drift.advanced(earlier(), this);
                } else {
                    drift.billed(invoice, earlier(), this);
                }
                yield Optional.empty();
            }
            case Rejected<Invoice>(var report) -> {
                assertThat(rules(report)).as(this::toString).hasSize(1);
                yield Optional.of(rules(report).getFirst());
            }
        };
    }

    private static List<String> rules(Report report) {
        return report.errors().stream().map(each -> each.id().value()).toList();
    }

    private static String said(IssueResult<? extends IssuedDocument> result) {
        return switch (result) {
            case Issued<? extends IssuedDocument>(var document) ->
                document.number() + " "
                        + document.lines().stream()
                                .map(line -> line.item() + " = " + line.amount())
                                .toList() + document.vat().subtotals();
            case Rejected<? extends IssuedDocument>(var report) -> report.toString();
        };
    }

    private EarlierInvoices earlier() {
        return EarlierInvoices.of(
                taken.pricing(),
                advances.stream().map(this::left).toList(),
                parts.stream().map(this::left).toList());
    }

    private Remainder left(Invoice invoice) {
        return Remainder.of(
                invoice,
                credits.stream()
                        .filter(credit -> credit.of().id().equals(invoice.id()))
                        .toList());
    }

    private static Money money(long minor) {
        return Money.ofMinor(CurrencyUnit.EUR, minor);
    }

    /** What all documents come to, credits taken off, without or with VAT as prices are. */
    Money billed() {
        Money sum = money(0);
        for (Invoice each : invoices()) {
            sum = sum.plus(amount(each));
        }
        for (CreditNote each : credits) {
            sum = sum.minus(amount(each));
        }
        return sum;
    }

    private List<Invoice> invoices() {
        List<Invoice> all = new ArrayList<>(advances);
        all.addAll(parts);
        return all;
    }

    private static Money amount(IssuedDocument document) {
        return document.lines().stream().map(InvoiceLine::amount).reduce(money(0), Money::plus);
    }

    /** VAT by group over all documents, credits taken off; groups that come to nothing are left out. */
    Map<VatGroup, VatSubtotal> vat() {
        Map<VatGroup, VatSubtotal> sums = new TreeMap<>();
        invoices().forEach(each -> add(sums, each, 1));
        credits.forEach(each -> add(sums, each, -1));
        sums.values().removeIf(row -> row.gross().isZero() && row.vat().isZero());
        return sums;
    }

    private static void add(Map<VatGroup, VatSubtotal> sums, IssuedDocument document, int sign) {
        document.vat()
                .subtotals()
                .forEach(row -> sums.merge(
                        row.group(),
                        new VatSubtotal(
                                row.group(),
                                row.taxable().multipliedBy(sign),
                                row.vat().multipliedBy(sign)),
                        (one, other) -> new VatSubtotal(
                                one.group(),
                                one.taxable().plus(other.taxable()),
                                one.vat().plus(other.vat()))));
    }

    /** What the lines of the order come to that are of a class. */
    Money ordered(VatClass vatClass) {
        return order().lines().stream()
                .filter(line -> line.line().vatClass().equals(vatClass))
                .map(OrderLine::amount)
                .reduce(money(0), Money::plus);
    }

    /** What VAT by group the order comes to, in a quiet season. */
    Map<VatGroup, VatSubtotal> ordered() {
        var vat = VatCalculator.of(mode, VatRounding.PER_GROUP).accumulator();
        for (OrderLine line : order().lines()) {
            int rate = line.line().vatClass().equals(VatClass.STANDARD) ? 21 : 9;
            vat.add(VatGroup.taxed(percent(rate)), line.amount().getAmountMinorLong());
        }
        Map<VatGroup, VatSubtotal> groups = new TreeMap<>();
        vat.breakdown(CurrencyUnit.EUR).subtotals().forEach(row -> groups.put(row.group(), row));
        groups.values().removeIf(row -> row.gross().isZero());
        return groups;
    }

    VatDrift drift() {
        return drift;
    }

    @Override
    public String toString() {
        return "\n" + position() + "\n  " + position().lines() + "\n" + String.join("\n", told);
    }
}
