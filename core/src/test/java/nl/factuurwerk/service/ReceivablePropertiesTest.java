package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.OpenInstalment;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.AllocationPolicy;
import nl.factuurwerk.receivable.ClaimHistory;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentAccount;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.TakeBackReason;
import nl.factuurwerk.receivable.WriteOffReason;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/** What is promised of money whatever happens, in any order: nothing is used twice, lost or made up. */
class ReceivablePropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 1);
    private static final int DAYS = 40;

    /** One course of events over some weeks, told to an office by somebody who is often late and sometimes wrong. */
    private static final class Course {

        private final Random random;
        private final CalendarClock clock = new CalendarClock(START);
        private final Factuurwerk office = office().clock(clock).build();
        private final ReceivableService receivables = office.receivables();
        private final List<Invoice> invoices = new ArrayList<>();
        private final List<Id<Payment>> payments = new ArrayList<>();
        private int refused;

        Course(long seed) {
            random = new Random(seed);
            for (int day = 0; day < DAYS; day++) {
                clock.turnTo(START.plusDays(day));
                for (int i = random.nextInt(3); i > 0; i--) {
                    act();
                }
            }
        }

        private void act() {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> issue();
                case 3, 4 -> pay();
                case 5 -> payInOrder();
                case 6 -> allocate();
                case 7 -> give();
                case 8 -> writeOff();
                case 9 -> charge();
                case 10 -> credit();
                default -> takeBack();
            }
        }

        private void issue() {
            invoices.add(office.invoices()
                    .issue(Invoice.draft()
                            .to(brewery())
                            .line("Etiketten", pieces(1 + random.nextInt(9)), eur("10.00"))
                            .build())
                    .orThrow());
        }

        private Money amount() {
            return Money.ofMinor(eur("1").getCurrencyUnit(), 1 + random.nextInt(9000));
        }

        private LocalDate earlier() {
            return clock.today().minusDays(random.nextInt(8));
        }

        private Payment payment() {
            return Payment.of(PaymentMethod.TRANSFER, amount(), earlier())
                    .identifiedBy(Id.of("bank:" + random.nextInt(30)))
                    .from(brewery().id().orElseThrow())
                    .stating(any(invoices)
                            .map(each -> each.number().value())
                            .findAny()
                            .orElse("?"))
                    .build();
        }

        private void pay() {
            receivables.register(payment());
            lookAgain();
        }

        private void payInOrder() {
            AllocationPolicy order =
                    random.nextBoolean() ? AllocationPolicy.statutory() : AllocationPolicy.oldestFirst();
            Payment payment = payment();
            receivables.register(payment, order);
            receivables.register(payment, order);
            lookAgain();
        }

        private void lookAgain() {
            payments.clear();
            receivables
                    .<List<Id<Payment>>>payments(
                            DateRange.always(),
                            clock.today(),
                            accounts ->
                                    accounts.map(each -> each.payment().id()).toList())
                    .forEach(payments::add);
        }

        private void allocate() {
            any(payments)
                    .forEach(payment -> any(invoices)
                            .forEach(invoice ->
                                    receivables.allocate(payment, List.of(Portion.of(invoice.id(), amount())))));
        }

        private void give() {
            any(payments).forEach(payment -> count(receivables.refund(payment, amount(), earlier(), "")));
            any(invoices).forEach(invoice -> count(receivables.payOut(invoice.id(), amount(), earlier(), "")));
        }

        private void writeOff() {
            any(invoices)
                    .forEach(invoice -> count(receivables.writeOff(
                            Portion.of(invoice.id(), amount()), WriteOffReason.BAD_DEBT, earlier(), "")));
        }

        private void charge() {
            ClaimPart part = random.nextBoolean() ? ClaimPart.COSTS : ClaimPart.INTEREST;
            any(invoices)
                    .forEach(invoice ->
                            count(receivables.charge(new Portion(invoice.id(), part, amount()), earlier(), "")));
        }

        private void credit() {
            any(invoices)
                    .forEach(invoice -> office.invoices()
                            .credit(invoice)
                            .line(1, pieces(1))
                            .because(CorrectionReason.RETURNED, "")
                            .issue());
        }

        private void takeBack() {
            if (random.nextInt(3) == 0) {
                any(payments).forEach(payment -> count(receivables.reverse(payment, earlier())));
            } else {
                any(invoices)
                        .flatMap(invoice -> any(receivables.entriesOn(invoice.id())))
                        .forEach(entry -> count(
                                receivables.takeBack(Id.of(entry.id().value()), earlier(), TakeBackReason.MISTAKE)));
            }
        }

        private void count(nl.factuurwerk.rule.Report report) {
            refused += report.hasErrors() ? 1 : 0;
        }

        private <T> Stream<T> any(List<T> from) {
            return from.isEmpty() ? Stream.empty() : Stream.of(from.get(random.nextInt(from.size())));
        }

        private Money balance(LocalDate asOf) {
            Money owed = receivables.openItems(asOf).stream()
                    .map(item -> item.open().minus(item.owedBack()))
                    .reduce(eur("0.00"), Money::plus);
            return receivables.unallocated(asOf).stream()
                    .map(PaymentAccount::unallocated)
                    .reduce(owed, Money::minus);
        }

        private Stream<LocalDate> days() {
            return START.minusDays(9).datesUntil(START.plusDays(DAYS + 1));
        }

        private ClaimHistory claim(Invoice invoice, List<ReceivableEntry> entries) {
            return new ClaimHistory(invoice, List.of(), office.invoices().creditsOn(invoice.id()), entries);
        }
    }

    /** To make a course takes longer than to look at it, so that each is looked at from all sides. */
    @Property(tries = 40)
    void whatever_happens_the_books_stay_right(@ForAll @LongRange(max = 1_000_000) long seed) {
        Course course = new Course(seed);

        what_came_in_is_reversed_used_given_back_kept_or_left_on_every_day(course);
        nothing_is_settled_beyond_what_is_owed_but_for_what_is_credited_afterwards(course);
        an_item_and_the_status_of_its_invoice_are_one_truth_whatever_the_order_of_entries(course);
        what_payments_were_used_for_is_what_invoices_were_paid_with(course);
        a_statement_closes_with_what_is_open_less_what_is_owed_back_and_not_used(course);
        to_tell_everything_again_changes_nothing(course);
    }

    private static void what_came_in_is_reversed_used_given_back_kept_or_left_on_every_day(Course course) {
        course.days().forEach(day -> {
            for (Id<Payment> id : course.payments) {
                PaymentAccount account = course.receivables.account(id, day).orElseThrow();
                if (account.payment().on().isAfter(day)) {
                    continue;
                }
                PaymentAccount.Uses uses = account.uses();
                assertThat(uses.reversed()
                                .plus(uses.allocated())
                                .plus(uses.refunded())
                                .plus(uses.kept())
                                .plus(account.unallocated()))
                        .isEqualTo(account.payment().amount());
                assertThat(account.unallocated().isNegative()).isFalse();
            }
        });
    }

    private static void nothing_is_settled_beyond_what_is_owed_but_for_what_is_credited_afterwards(Course course) {
        course.days().forEach(day -> {
            for (Invoice invoice : course.invoices) {
                OpenItem item = course.receivables.openItem(invoice, day);
                for (ClaimPart part : ClaimPart.values()) {
                    assertThat(item.open(part).isNegative()).isFalse();
                }
                assertThat(item.owedBack().isGreaterThan(item.status().credited()))
                        .isFalse();
                assertThat(item.open(ClaimPart.COSTS)).isLessThanOrEqualTo(item.due(ClaimPart.COSTS));
                assertThat(item.instalments().stream().map(OpenInstalment::open).reduce(eur("0.00"), Money::plus))
                        .isEqualTo(item.open(ClaimPart.PRINCIPAL));
            }
        });
    }

    private static void an_item_and_the_status_of_its_invoice_are_one_truth_whatever_the_order_of_entries(
            Course course) {
        for (Invoice invoice : course.invoices) {
            List<ReceivableEntry> entries = new ArrayList<>(course.receivables.entriesOn(invoice.id()));
            course.days().forEach(day -> {
                OpenItem item = course.receivables.openItem(invoice, day);
                InvoiceStatus status = course.office.invoices().statusOf(invoice, day);
                assertThat(item.status()).isEqualTo(status);
                assertThat(item.open(ClaimPart.PRINCIPAL).minus(item.owedBack()))
                        .isEqualTo(status.open());
                Collections.shuffle(entries, course.random);
                assertThat(course.claim(invoice, entries).asOf(day)).isEqualTo(item);
            });
        }
    }

    private static void what_payments_were_used_for_is_what_invoices_were_paid_with(Course course) {
        LocalDate today = course.clock.today();

        Money used = course.payments.stream()
                .map(id -> course.receivables
                        .account(id, today)
                        .orElseThrow()
                        .uses()
                        .allocated())
                .reduce(eur("0.00"), Money::plus);
        Money paid = course.invoices.stream()
                .flatMap(invoice -> course.receivables.entriesOn(invoice.id()).stream()
                        .filter(Allocated.class::isInstance)
                        .map(entry -> PaymentAccount.standing(entry, course.receivables.entriesOn(invoice.id()))))
                .reduce(eur("0.00"), Money::plus);
        assertThat(paid).isEqualTo(used);
    }

    private static void a_statement_closes_with_what_is_open_less_what_is_owed_back_and_not_used(Course course) {
        LocalDate middle = START.plusDays(DAYS / 2);
        Id<Party> hop = brewery().id().orElseThrow();

        AccountStatement statement = course.receivables.statement(
                hop, DateRange.of(middle, course.clock.today()), eur("0.00").getCurrencyUnit());

        assertThat(statement.opening()).isEqualTo(course.balance(middle.minusDays(1)));
        assertThat(statement.closing()).isEqualTo(course.balance(course.clock.today()));
    }

    private static void to_tell_everything_again_changes_nothing(Course course) {
        List<OpenItem> before = course.receivables.openItems(course.clock.today());
        long acts = course.office.audit().<Long>entries(Stream::count);

        course.payments.stream()
                .flatMap(id -> course.receivables.entriesOf(id).stream())
                .forEach(entry ->
                        assertThat(course.receivables.add(entry).findings()).isEmpty());

        assertThat(course.receivables.openItems(course.clock.today())).isEqualTo(before);
        assertThat(course.office.audit().<Long>entries(Stream::count)).isEqualTo(acts);
    }

    @Example
    void courses_are_of_all_kinds() {
        List<Course> courses = LongStream.range(0, 15).mapToObj(Course::new).toList();

        // Plain predicates: a description of every course that is not of a kind costs more than all courses.
        assertThat(courses.stream().anyMatch(course -> course.refused > 0)).isTrue();
        assertThat(courses.stream()
                        .anyMatch(course -> !course.receivables
                                .unallocated(course.clock.today())
                                .isEmpty()))
                .isTrue();
        assertThat(courses.stream()
                        .flatMap(course -> course.receivables.openItems(course.clock.today()).stream())
                        .anyMatch(item -> item.owedBack().isPositive()))
                .isTrue();
        assertThat(courses.stream()
                        .anyMatch(course -> course.invoices.stream()
                                .anyMatch(invoice -> course.receivables
                                        .openItem(invoice, course.clock.today())
                                        .status()
                                        .isPaid())))
                .isTrue();
    }
}
