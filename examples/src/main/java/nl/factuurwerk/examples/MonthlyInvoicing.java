package nl.factuurwerk.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.BillingOutcome;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.render.Unprintable;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.time.DateRange;

/**
 * Bills a month of hours: reads customers, agreements, rates and hours from a folder, and writes each customer's invoice as
 * PDF and JSON to another. Run again, it bills what came since, and nothing twice: the JSON of earlier runs is taken over
 * first.
 *
 * <pre>
 * MonthlyInvoicing [input folder] [output folder] [--date=2026-11-02]
 * </pre>
 *
 * <p>The month before the date is billed, and the date stands on the invoices. It is 2 November 2026 unless said
 * otherwise, whatever day it is: the example gives the same files whenever it is run. A host leaves clock and identities
 * to the office.
 */
public final class MonthlyInvoicing {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final InputFolder input;
    private final OutputFolder output;
    private final PrintStream console;
    private final Factuurwerk office;
    private final AtomicInteger lastId = new AtomicInteger();
    private final List<Invoice> issued = new ArrayList<>();
    private Report unprinted = Report.empty();

    private MonthlyInvoicing(InputFolder input, OutputFolder output, LocalDate date, PrintStream console)
            throws IOException {
        this.input = input;
        this.output = output;
        this.console = console;
        this.office = Factuurwerk.of(input.seller())
                .clock(Clock.fixed(date.atTime(LocalTime.NOON).atZone(AMSTERDAM).toInstant(), AMSTERDAM))
                .ids(() -> "invoice-" + lastId.incrementAndGet())
                .build();
    }

    /**
     * Runs the program.
     *
     * @param words the command line
     */
    public static void main(String[] words) {
        try {
            run(Arguments.of(words), System.out);
        } catch (IllegalArgumentException | InvalidInput | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static MonthlyResult run(Arguments arguments, PrintStream console) throws IOException {
        try (OutputFolder output = OutputFolder.open(arguments.output())) {
            console.println(
                    "Billing " + arguments.month() + " from " + arguments.input() + " to " + arguments.output());
            return new MonthlyInvoicing(new InputFolder(arguments.input()), output, arguments.date(), console)
                    .run(DateRange.of(arguments.month()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private MonthlyResult run(DateRange month) throws IOException {
        List<Invoice> earlier = takeOver();
        HoursImport hours = load();
        Progress progress = new Progress(console, this::nameOf);
        // tag::billing[]
        BillingRun run = office.billing().run(month, (outcome, done, total) -> {
            if (outcome instanceof BillingOutcome.Issued bill) {
                write(office.invoices().find(bill.invoice()).orElseThrow());
            }
            progress.done(outcome, done, total);
        });
        // end::billing[]
        MonthlyResult result = new MonthlyResult(earlier, List.copyOf(issued), hours.leftOut(), unprinted, run);
        show(result);
        return result;
    }

    /** Tells the office what earlier runs issued: what is billed, and which number comes next. */
    private List<Invoice> takeOver() throws IOException {
        List<Invoice> earlier = output.invoices();
        Report report = office.invoices().adopt(earlier);
        if (report.hasErrors()) {
            throw new IOException("The invoices of earlier runs cannot be taken over:\n" + report);
        }
        lastId.set(earlier.size());
        for (Invoice invoice : earlier) {
            print(invoice);
        }
        console.println("Took over " + earlier.size() + " invoices of earlier runs");
        return earlier;
    }

    private HoursImport load() throws IOException {
        List<Party> customers = input.customers();
        List<Employee> employees = input.employees();
        customers.forEach(office.parties()::add);
        employees.forEach(office.hours()::put);
        input.rateCards().forEach(office.hours()::put);
        input.agreements().forEach(office.billing()::put);
        HoursImport hours = HoursImport.into(office.hours(), input.hours(customers, employees));
        console.println("Read " + hours.entries() + " entries");
        return hours;
    }

    /** Recorded first: an invoice that is recorded and not printed is printed by the next run. */
    private void write(Invoice invoice) {
        try {
            output.record(invoice);
            issued.add(invoice);
            print(invoice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Invoice invoice) throws IOException {
        try {
            output.print(invoice);
        } catch (Unprintable e) {
            unprinted = unprinted.plus(e.report().within(invoice.number().value()));
        }
    }

    private void show(MonthlyResult result) {
        console.println();
        if (result.issued().isEmpty()) {
            console.println("No new invoices");
        } else {
            console.print(new SummaryTable(
                    result.issued(),
                    invoice -> output.isPrinted(invoice)
                            ? output.printOf(invoice).getFileName().toString()
                            : "-"));
        }
        list("Rows that were left out, [line].column", result.leftOut());
        list("Hours that were not billed", result.run().skipped());
        list("Invoices without PDF", result.unprinted());
        for (BillingOutcome.Rejected rejected : result.run().rejected()) {
            list("Rejected: the invoice to " + nameOf(rejected.customer()), rejected.report());
        }
    }

    private void list(String heading, Report report) {
        if (!report.isEmpty()) {
            console.println();
            console.println(heading);
            report.findings().forEach(finding -> console.println("  " + finding));
        }
    }

    private String nameOf(Id<Party> customer) {
        return office.parties().find(customer).map(Party::name).orElse(customer.value());
    }
}
