package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.factuurwerk.render.Column;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.Row;
import nl.factuurwerk.render.Section;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

/** Reports and letters that need more than one page. */
class ReportPagesTest {

    @Test
    void an_ageing_report_repeats_its_head_and_carries_its_balance() {
        List<String> pages =
                Rendered.of(SampleReports.longAgeing(Language.DUTCH)).pages();

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.subList(0, 2)).allMatch(page -> page.contains("Niet vervallen"));
        assertThat(pages.get(0)).contains("Transporteren");
        assertThat(pages.get(1)).contains("Transport");
        assertThat(pages.getLast()).contains("Acme Letterpress 3", "Totaal");
    }

    @Test
    void an_account_carries_its_balance_and_ends_with_it() {
        List<String> pages = Rendered.of(SampleReports.account(Language.DUTCH)).pages();

        assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains("Omschrijving"));
        assertThat(pages.getFirst()).contains("Transporteren").doesNotContain("Eindsaldo (");
        assertThat(pages.getLast()).contains("Transport", "Eindsaldo", "stond");
    }

    @Test
    void a_letter_about_many_invoices_carries_what_is_open_and_keeps_how_to_pay_together() {
        List<String> pages =
                Rendered.of(SampleReports.letter(40, Language.DUTCH)).pages();

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.get(0)).contains("onderstaande facturen", "Transporteren");
        assertThat(pages.get(1)).contains("Vervaldatum", "2026-1040");
        assertThat(pages.getLast()).contains("NL91 ABNA 0417 1643 00", "Te betalen", "Met vriendelijke groet");
    }

    @Test
    void a_letter_about_one_invoice_stays_on_one_page_with_interest_and_how_to_pay() {
        assertThat(Rendered.of(SampleReports.letter(1, Language.DUTCH)).pages()).hasSize(1);
    }

    /** A sum that stands alone on a page sums up nothing that the reader sees. */
    @Test
    void a_total_never_begins_a_page() {
        for (int count = 25; count < 45; count++) {
            List<Row> rows = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                rows.add(Row.of("Regel " + (100 + i), "1,00"));
            }
            rows.add(Row.total("Som", count + ",00"));
            DocumentView view = DocumentView.of(Language.DUTCH, "Lijst", "Lijst A", new Field("Datum", "1 mei 2027"))
                    .section(Section.Table.of(List.of(Column.text("Wat"), Column.number("Hoeveel")), rows))
                    .section(new Section.Text("", Collections.nCopies(60, "Een regel."), Section.Tone.BODY))
                    .build();

            assertThat(Rendered.of(view).pages())
                    .filteredOn(page -> page.contains("Som"))
                    .singleElement()
                    .asString()
                    .contains("Regel " + (100 + count));
        }
    }
}
