package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.lumpSum;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.pdf.PdfRenderer;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.LinePosition;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.InvoiceView;
import nl.factuurwerk.render.OrderConfirmationView;
import nl.factuurwerk.render.QuoteView;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatSubtotal;

/**
 * The paper trail of a renovation, from the quote to the final invoice, written as PDF: 30% in advance, two parts, work that
 * came in addition, and the reduced rate going from 6 to 9% before the job is done.
 *
 * <pre>
 * ProjectFromQuoteToFinal [output folder]
 * </pre>
 *
 * <p>It plays in the autumn of 2018: painting and plastering of homes is taxed at the reduced rate, which was raised on
 * 1 January 2019. What was advanced and what was done before keeps its rate.
 */
public final class ProjectFromQuoteToFinal {

    private static final Organisation PAINTER = Organisation.named("Schildersbedrijf De Kwast")
            .address("Turfsingel 8", "9712 KR", "Groningen", NETHERLANDS)
            .kvk("12345678")
            .vat("NL123456789B13")
            .iban("NL91ABNA0417164300")
            .build();
    private static final Person CUSTOMER = Person.named("Anna de Vries")
            .id("anna")
            .address("Oude Boteringestraat 5", "9712 GC", "Groningen", NETHERLANDS)
            .build();

    private final SettableClock clock = new SettableClock(LocalDate.of(2018, 10, 15));
    private final Factuurwerk office =
            Factuurwerk.of(PAINTER).clock(clock).ids(clock::nextId).build();
    private final PdfRenderer renderer = new PdfRenderer();
    private final Path folder;
    private final PrintStream console;
    private final List<Invoice> invoices = new ArrayList<>();

    private ProjectFromQuoteToFinal(Path folder, PrintStream console) {
        this.folder = folder;
        this.console = console;
    }

    /**
     * Runs the program.
     *
     * @param args the output folder; {@code target/project} unless said
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        run(Path.of(args.length == 0 ? "target/project" : args[0]), System.out);
    }

    static List<Invoice> run(Path folder, PrintStream console) throws IOException {
        Files.createDirectories(folder);
        ProjectFromQuoteToFinal project = new ProjectFromQuoteToFinal(folder, console);
        project.play();
        return List.copyOf(project.invoices);
    }

    private void play() throws IOException {
        Order order = agree();

        clock.set(LocalDate.of(2018, 11, 1));
        bill("3-advance", office.orders().advance(order, percent("30")).issue().orThrow());

        clock.set(LocalDate.of(2018, 11, 23));
        deliver(order, "schilderwerk", "60", clock.today().minusDays(2));
        bill("4-part", office.orders().part(order).issue().orThrow());

        clock.set(LocalDate.of(2018, 12, 5));
        office.orders()
                .amend(
                        order.id(),
                        OrderChange.add(
                                clock.today(),
                                line("trappenhuis", "Trappenhuis schilderen", "24", "52.50"),
                                "Trappenhuis erbij, in overleg met mevrouw De Vries"))
                .orThrow();
        confirm("5-confirmation", order.id());

        clock.set(LocalDate.of(2018, 12, 20));
        deliver(order, "stucwerk", "32", clock.today().minusDays(1));
        bill("6-part", office.orders().part(order).issue().orThrow());

        clock.set(LocalDate.of(2019, 1, 25));
        deliver(order, "schilderwerk", "60", LocalDate.of(2019, 1, 18));
        deliver(order, "trappenhuis", "24", LocalDate.of(2019, 1, 22));
        deliver(order, "materiaal", "1", LocalDate.of(2019, 1, 22));
        bill("7-final", office.orders().finalInvoice(order).issue().orThrow());

        show(order.id());
    }

    /** The quote with an option, what the customer chose of it, and the order that it became. */
    private Order agree() throws IOException {
        Quote quote = office.quotes()
                .send(Quote.draft()
                        .to(CUSTOMER)
                        .introduction(
                                "Graag doen wij u hierbij een voorstel voor het opknappen van uw woning uit 1905.")
                        .line("schilderwerk", "Schilderwerk binnen", hours("120"), price("52.50"), VatClass.REDUCED)
                        .line("stucwerk", "Stucwerk woonkamer", hours("32"), price("57.50"), VatClass.REDUCED)
                        .line("materiaal", "Verf en ander materiaal", lumpSum(), price("1450.00"), VatClass.REDUCED)
                        .optional("behang", "Behang logeerkamer", hours("12"), eur("48.00"))
                        .validFor(30)
                        .build())
                .orThrow();
        write("1-quote", QuoteView.of(quote));

        clock.set(LocalDate.of(2018, 10, 22));
        Acceptance acceptance =
                Acceptance.of(1, clock.today(), Evidence.email("Anna de Vries", "bericht van 22 oktober"));
        office.quotes().accept(quote.id(), acceptance).orThrow();
        Order order = office.orders().take(quote.id()).orThrow();
        confirm("2-confirmation", order.id());
        return order;
    }

    /** The order as it stands, amendments among it, for the customer to keep. */
    private void confirm(String name, Id<Order> order) throws IOException {
        OrderConfirmation confirmation = office.orders().confirmation(order).orThrow();
        write(name, OrderConfirmationView.of(confirmation));
        console.println(clock.today() + "  " + confirmation.order().number() + "  "
                + confirmation.statement().totals().excludingVat() + " without VAT, confirmed");
    }

    private void deliver(Order order, String line, String quantity, LocalDate on) {
        Order now = office.orders().find(order.id()).orElseThrow();
        var unit = now.lines().stream()
                .filter(each -> each.key().value().equals(line))
                .findFirst()
                .orElseThrow()
                .quantity()
                .unit();
        office.orders()
                .deliver(order.id(), Delivered.of(line, Quantity.of(quantity, unit), on))
                .orThrow();
    }

    private static OrderLine line(String key, String description, String quantity, String price) {
        return OrderLine.of(
                key,
                DraftLine.of(description)
                        .quantity(hours(quantity))
                        .price(eur(price))
                        .vat(VatClass.REDUCED)
                        .build());
    }

    private static UnitPrice price(String amount) {
        return UnitPrice.of(eur(amount));
    }

    private void bill(String name, Invoice invoice) throws IOException {
        invoices.add(invoice);
        write(name, InvoiceView.of(invoice));
        console.println(invoice.issueDate() + "  " + invoice.number() + "  " + invoice.total());
        for (VatSubtotal each : invoice.vat().subtotals()) {
            console.println("    " + each);
        }
    }

    private void write(String name, DocumentView view) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), renderer.render(view));
    }

    private void show(Id<Order> order) {
        console.println();
        for (LinePosition line : office.orders().position(order).orElseThrow().lines()) {
            console.println(line);
        }
        console.println();
        console.println(invoices.getLast().explain().in(Language.ENGLISH));
    }
}
