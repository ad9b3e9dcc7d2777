package nl.factuurwerk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.Timesheet;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.pdf.PdfRenderer;
import nl.factuurwerk.render.TimesheetCsv;
import nl.factuurwerk.render.TimesheetView;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.ubl.UblReader;
import nl.factuurwerk.ubl.UblReading;
import nl.factuurwerk.ubl.UblWriter;
import nl.factuurwerk.ubl.WriteResult;
import nl.factuurwerk.ubl.Written;
import org.junit.jupiter.api.Test;

/** A timesheet goes with its e-invoice, printed and as a file of rows. */
class TimesheetTest {

    private static Factuurwerk office() {
        Factuurwerk office = Factuurwerk.of(Organisation.named("Studio Noorderlicht B.V.")
                        .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                        .kvk("12345678")
                        .vat("NL123456789B13")
                        .iban("NL91ABNA0417164300")
                        .build())
                .clock(Clock.fixed(Instant.parse("2026-11-02T10:00:00Z"), ZoneOffset.UTC))
                .build();
        office.parties()
                .add(Organisation.named("Brouwerij De Hop")
                        .id("hop")
                        .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                        .build());
        office.hours().put(new Employee(Id.of("sanne"), "Sanne"));
        office.billing().put(Agreement.with(Id.of("hop")).build());
        office.hours()
                .put(RateCard.of(Id.of("hop"))
                        .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), eur("95.00")))
                        .build());
        office.hours()
                .add(List.of(
                        TimeEntry.of(Id.of("t1"), Id.of("sanne"), LocalDate.of(2026, 10, 5), Duration.ofMinutes(90))
                                .customer(Id.of("hop"))
                                .note("Schetsen voorpagina")
                                .build()));
        return office;
    }

    @Test
    void is_attached_to_the_e_invoice() {
        Factuurwerk office = office();
        Invoice invoice = office.invoices()
                .find(office.billing()
                        .run(YearMonth.of(2026, 10))
                        .issued()
                        .getFirst()
                        .invoice())
                .orElseThrow();
        // tag::hours-timesheet[]
        Timesheet timesheet = office.hours().timesheet(invoice).orThrow();
        byte[] printed = new PdfRenderer().render(TimesheetView.of(timesheet));
        byte[] rows = TimesheetCsv.write(timesheet).getBytes(UTF_8);

        WriteResult result = UblWriter.of(EInvoiceProfile.EN16931)
                .write(
                        invoice,
                        SupportingDocumentContent.of("timesheet")
                                .with(AttachmentContent.of(printed, "application/pdf", "timesheet.pdf")),
                        SupportingDocumentContent.of("timesheet-rows")
                                .with(AttachmentContent.of(rows, "text/csv", "timesheet.csv")));
        // end::hours-timesheet[]
        assertThat(result).isInstanceOfSatisfying(Written.class, written -> {
            UblReading reading = UblReader.standard().read(written.file().bytes());
            assertThat(reading.invoice().orElseThrow().content().supportingDocuments())
                    .extracting(document -> document.attachment().bytes())
                    .containsExactly(printed, rows);
        });
        assertThat(new String(rows, UTF_8))
                .isEqualTo("Factuur,Regel,Datum,Medewerker,Omschrijving,Tijd,Aantal,Eenheid,Prijs,Bedrag,Valuta\r\n"
                        + "2026-0001,1,2026-10-05,Sanne,Schetsen voorpagina,1:30,90,MIN,95.00,142.50,EUR\r\n");
    }
}
