package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.dunning.AgencyFee;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.dunning.DunningRun;
import nl.factuurwerk.dunning.PauseReason;
import nl.factuurwerk.dunning.Paused;
import nl.factuurwerk.dunning.Promised;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.dunning.TermsAccepted;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.money.ExchangeRate;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.Receipt;
import nl.factuurwerk.render.AccountStatementView;
import nl.factuurwerk.render.AgeingView;
import nl.factuurwerk.render.ConfirmationView;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.PlainTextRenderer;
import nl.factuurwerk.render.ReceiptView;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.SupplyFacts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Half a year of a studio whose customers pay as customers do: in time, too much, late, in instalments, in part, not at all.
 * Leaves every letter as PDF and as the body of a mail, what confirms talks, promises and a payment plan, a receipt, an account, the
 * ageing report, and what goes to a bailiff.
 *
 * <pre>
 * ChasePayments [output folder]
 * </pre>
 */
public final class ChasePayments {

    static final LocalDate FIRST = day(2, 2);
    static final LocalDate LAST = day(7, 31);

    private final SettableClock clock = new SettableClock(FIRST);
    private final AtomicInteger ids = new AtomicInteger();
    private final ChasedDebtors debtors = new ChasedDebtors();
    private final Factuurwerk office = Factuurwerk.of(debtors.studio)
            .clock(clock)
            .ids(() -> "K" + ids.incrementAndGet())
            .terms(PaymentTerms.net(14))
            .build();
    private final ConfirmationView confirm = ConfirmationView.of(debtors.studio);
    private final ChaseFolder folder;
    private final PrintStream console;

    private ChasePayments(Path folder, PrintStream console) throws IOException {
        this.folder = new ChaseFolder(folder);
        this.console = console;
    }

    /**
     * Runs the program.
     *
     * @param args the output folder; {@code target/chase-payments} unless said
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        run(Path.of(args.length == 0 ? "target/chase-payments" : args[0]), System.out);
    }

    static Factuurwerk run(Path folder, PrintStream console) throws IOException {
        ChasePayments chase = new ChasePayments(folder, console);
        chase.play();
        chase.report();
        return chase.office;
    }

    private void play() {
        Invoice book = issue(debtors.brewery, "Jubileumboek, deel 1", "4150.00");
        Invoice sequel = issue(debtors.brewery, "Jubileumboek, deel 2", "1875.00");
        Invoice cards = issue(debtors.anna, "Geboortekaartjes", "187.50");
        office.invoices().add(new InvoiceFact.Received(book.id(), FIRST));
        agreed(debtors.brewery, "Offerte Q2026-0001, getekend");

        until(day(3, 2));
        Invoice signs = issue(debtors.builder, "Bewegwijzering entreehal", "2000.00");
        until(day(3, 4));
        talk("Gebeld met mevrouw Prins: vandaag komt € 2.000,00, de rest deze maand.");
        pay(book, "2000.00");
        until(day(3, 5));
        payInCash(cards, "50.00");
        until(day(3, 9));
        promise(sequel, day(3, 20));
        Invoice panels = issue(debtors.waterBoard, "Informatiepanelen", "3600.00");

        until(day(4, 1));
        pay(panels, "4356.00");
        plan(signs);
        Invoice folders = issue(debtors.municipality, "Bewonersfolders", "4000.00");
        until(day(4, 13));
        pay(folders, "4850.00");
        until(day(4, 30));
        pay(signs, "605.00");
        until(day(5, 29));
        pay(signs, "605.00");

        until(day(6, 1));
        Invoice catalogue = inDollars("Catalogue design", "640");
        until(day(6, 30));
        pay(signs, "605.00");
        office.invoices().add(new InvoiceFact.Disputed(catalogue.id(), clock.today(), "Colours of the cover"));
        until(day(7, 20));
        issue(debtors.waterBoard, "Routekaart", "1250.00");
        until(day(7, 30));
        pay(signs, "605.00");
        until(LAST.plusDays(1));
    }

    /** Every day begins with what is due on it; then happens what is told of it. */
    private void until(LocalDate day) {
        while (clock.today().isBefore(day)) {
            DunningRun run = office.dunning().run();
            run.letters().forEach(letter -> {
                folder.write(letter);
                console.println(letter);
            });
            run.steps().stream()
                    .filter(step -> step.kind() == StageKind.HAND_OVER)
                    .forEach(this::handOver);
            clock.set(clock.today().plusDays(1));
        }
    }

    private void agreed(Party debtor, String words) {
        office.dunning().add(new TermsAccepted(Id.of("terms-" + id(debtor)), clock.today(), id(debtor), words));
    }

    private void talk(String words) {
        Talked talk = office.dunning().talked(id(debtors.brewery), words);
        folder.print(talk.on() + "-de-hop-talk", confirm.talk(talk, debtors.brewery));
    }

    private void promise(Invoice invoice, LocalDate by) {
        // tag::confirm-promise[]
        Promised promise = office.dunning().promised(id(debtors.brewery), Set.of(invoice.id()), by);
        List<OpenItem> open = office.receivables().openItems(id(debtors.brewery), clock.today());
        DocumentView letter = confirm.promise(promise, open, debtors.brewery);
        // end::confirm-promise[]
        folder.print(promise.on() + "-de-hop-promise", letter);
    }

    /** Nobody is reminded of what is paid in instalments. */
    private void plan(Invoice invoice) {
        PlanTerms terms = PlanTerms.monthly(eur("2420.00"), 4, day(4, 30), 5);
        PaymentPlan plan = new PaymentPlan(
                Id.of("plan-eemsmond"), clock.today(), id(debtors.builder), List.of(invoice.id()), terms);
        office.debtors().add(plan);
        office.dunning()
                .pause(
                        id(debtors.builder),
                        Optional.of(invoice.id()),
                        Optional.of(LAST),
                        new Paused.Why(PauseReason.PAYMENT_PLAN, "vier termijnen"));
        List<OpenItem> open = office.receivables().openItems(id(debtors.builder), clock.today());
        folder.print(plan.on() + "-eemsmond-plan", confirm.plan(plan, open, debtors.builder));
    }

    private Invoice issue(Party to, String what, String price) {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(to)
                        .buyerReference("Inkoop")
                        .line(what, pieces(1), eur(price))
                        .build())
                .orThrow();
    }

    private Invoice inDollars(String what, String price) {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(debtors.publisher)
                        .facts(SupplyFacts.service())
                        .language(Language.ENGLISH)
                        .currency(ExchangeRate.perEuro(CurrencyUnit.USD, "1.0850", clock.today(), "ECB"))
                        .line(what, pieces(1), UnitPrice.of(Money.of(CurrencyUnit.USD, new BigDecimal(price))))
                        .build())
                .orThrow();
    }

    private void pay(Invoice invoice, String amount) {
        Payment payment = Payment.transfer(eur(amount), clock.today(), "").toBuilder()
                .from(invoice.buyer().id().orElseThrow())
                .build();
        Money open = office.receivables().openItem(invoice, clock.today()).open();
        Money used = eur(amount).isGreaterThan(open) ? open : eur(amount);
        office.receivables().register(payment, List.of(Portion.of(invoice.id(), used)));
    }

    private void payInCash(Invoice invoice, String amount) {
        Id<Payment> id = Id.of("cash-1");
        Payment payment = Payment.cash(eur(amount), clock.today(), "Geboortekaartjes, aan de balie").toBuilder()
                .identifiedBy(id)
                .from(id(debtors.anna))
                .build();
        office.receivables().register(payment, List.of(Portion.of(invoice.id(), eur(amount))));
        Receipt receipt = office.receipts().give(id, debtors.anna).orThrow();
        folder.print(receipt.date() + "-anna-receipt", ReceiptView.of(receipt));
    }

    private void handOver(StepTaken step) {
        AgencyFee fee = new AgencyFee("Deurwaarders Noord", eur("35.00"), Percentage.percent("5"));
        CollectionFile file = office.dunning().collectionFile(step.debtor(), step.on(), Optional.of(fee));
        folder.write(step.on() + "-" + step.debtor() + "-file", file);
        console.println("Handed over " + step.about() + " on " + step.on() + ": " + file.total(CurrencyUnit.EUR));
    }

    private void report() {
        clock.set(LAST);
        // tag::ageing-report[]
        List<Ageing> ageings = office.receivables().ageing(LAST);
        DaysSalesOutstanding sales =
                office.receivables().daysSalesOutstanding(DateRange.of(FIRST, LAST), CurrencyUnit.EUR);
        DocumentView report = AgeingView.of(debtors.studio, ageings, List.of(sales), Language.DUTCH);
        folder.print("ageing", report);
        console.println(PlainTextRenderer.standard().text(report));
        // end::ageing-report[]
        folder.print("ageing-in-english", AgeingView.of(debtors.studio, ageings, List.of(sales), Language.ENGLISH));
        // tag::account-statement[]
        AccountStatement account =
                office.receivables().statement(id(debtors.brewery), DateRange.of(FIRST, LAST), CurrencyUnit.EUR);
        folder.print(
                "account-de-hop", AccountStatementView.of(account, debtors.studio, debtors.brewery, Language.DUTCH));
        // end::account-statement[]
    }

    private static Id<Party> id(Party debtor) {
        return debtor.id().orElseThrow();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
