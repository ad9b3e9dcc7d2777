package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.receivable.Ageing;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AgeingViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final DateRange HALF_YEAR = DateRange.of(LocalDate.of(2026, 1, 1), DAY);

    private static Ageing.Row row(String name, String credit, String... buckets) {
        List<Money> amounts = new ArrayList<>();
        for (String bucket : buckets) {
            amounts.add(eur(bucket));
        }
        return new Ageing.Row(Optional.of(Id.of(name.substring(0, 1))), name, amounts, eur(credit));
    }

    private static Ageing ageing(Ageing.Row... rows) {
        return new Ageing(DAY, Ageing.STANDARD, List.of(rows));
    }

    private static Ageing dollars(String amount) {
        Money zero = Money.zero(CurrencyUnit.USD);
        Money owed = Money.of(CurrencyUnit.USD, new BigDecimal(amount));
        return ageing(new Ageing.Row(Optional.empty(), "Acme Inc.", List.of(owed, zero, zero, zero, zero), zero));
    }

    private static DocumentView view(Language language, Ageing... ageings) {
        DaysSalesOutstanding sales = new DaysSalesOutstanding(HALF_YEAR, eur("1000.00"), eur("5000.00"));
        return AgeingView.of(studio(), List.of(ageings), List.of(sales), language);
    }

    private static String text(DocumentView view) {
        return PlainTextRenderer.standard().text(view).replace('\u00A0', ' ');
    }

    private static <S extends Section> List<S> sections(DocumentView view, Class<S> kind) {
        return view.body().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void says_what_each_debtor_owes_by_age_and_what_all_owe() {
        DocumentView view = view(
                Language.DUTCH,
                ageing(
                        row("Zonneveld", "0.00", "0.00", "0.00", "0.00", "0.00", "250.00"),
                        row("Brouwerij", "0.00", "500.00", "100.00", "0.00", "150.00", "0.00")));

        Section.Table table = sections(view, Section.Table.class).getFirst();
        assertThat(table.columns())
                .extracting(Column::heading)
                .containsExactly("Debiteur", "Niet vervallen", "1–30", "31–60", "61–90", "> 90", "Totaal");
        assertThat(table.rows())
                .extracting(Row::cells)
                .containsExactly(
                        List.of("Brouwerij", "500,00", "100,00", "–", "150,00", "–", "750,00"),
                        List.of("Zonneveld", "–", "–", "–", "–", "250,00", "250,00"),
                        List.of("Totaal", "500,00", "100,00", "–", "150,00", "250,00", "1.000,00"));
        assertThat(table.rows()).extracting(Row::strong).containsExactly(false, false, true);
        assertThat(table.rows().get(1).runningTotal()).isEqualTo("1.000,00");
        assertThat(view.references())
                .extracting(field -> field.value().replace('\u00A0', ' '))
                .containsExactly("€ 1.000,00", "€ 500,00", "€ 0,00", "36,2 dagen");
        assertThat(text(view))
                .startsWith("Ouderdomsanalyse 30 juni 2026\n")
                .contains("Niet vervallen  € 500,00  50,0%  " + "#".repeat(30) + "\n")
                .contains("61–90 dagen     € 150,00  15,0%  " + "#".repeat(9) + "\n");
    }

    @Test
    void shows_a_debtor_in_credit_without_taking_it_off_what_others_owe() {
        DocumentView view = view(
                Language.ENGLISH,
                ageing(
                        row("Brewery", "0.00", "500.00", "0.00", "0.00", "0.00", "0.00"),
                        row("Gallery", "80.00", "0.00", "0.00", "0.00", "0.00", "0.00")));

        assertThat(sections(view, Section.Table.class).getFirst().rows())
                .extracting(Row::cells)
                .containsExactly(
                        List.of("Brewery", "500.00", "–", "–", "–", "–", "–", "500.00"),
                        List.of("Gallery", "–", "–", "–", "–", "–", "-80.00", "-80.00"),
                        List.of("Total", "500.00", "–", "–", "–", "–", "-80.00", "420.00"));
        assertThat(text(view)).contains("Open: ", "€ 500.00", "Credit: ", "€ 80.00", "Balance");
    }

    @Test
    void never_adds_currencies_up() {
        DocumentView view = view(
                Language.ENGLISH,
                ageing(row("Brewery", "0.00", "500.00", "0.00", "0.00", "0.00", "0.00")),
                dollars("70.00"));

        assertThat(sections(view, Section.Table.class))
                .extracting(table -> table.rows().getLast().cells().getLast())
                .containsExactly("500.00", "70.00");
        assertThat(sections(view, Section.Bars.class))
                .extracting(Section.Bars::heading)
                .containsExactly("By age (EUR)", "By age (USD)");
        assertThat(view.references().getLast().value()).isEqualTo("–");
        assertThat(text(view)).doesNotContain("570.00");
    }

    @Test
    void says_so_where_nothing_is_open() {
        assertThat(text(view(Language.DUTCH, ageing()))).contains("Op 30 juni 2026 stond niets open.");
    }

    @Test
    void is_of_one_day() {
        Ageing yesterday = new Ageing(DAY.minusDays(1), Ageing.STANDARD, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> view(Language.DUTCH, ageing(), yesterday))
                .withMessage("A report is of one day, not of [2026-06-30, 2026-06-29]");
    }

    /** What is printed adds up, and no bar that stands for something is missing. */
    @Property(tries = 200)
    void adds_up_across_and_down(
            @ForAll @Size(min = 1, max = 12) List<@Size(6) List<@LongRange(min = 0, max = 99_999_999) Long>> cents) {
        List<Ageing.Row> rows = new ArrayList<>();
        for (List<Long> each : cents) {
            List<Money> amounts = each.stream()
                    .map(cent -> Money.ofMinor(CurrencyUnit.EUR, cent))
                    .toList();
            rows.add(new Ageing.Row(Optional.empty(), "N" + rows.size(), amounts.subList(0, 5), amounts.getLast()));
        }
        DocumentView view = view(Language.ENGLISH, new Ageing(DAY, Ageing.STANDARD, rows));

        Section.Table table = sections(view, Section.Table.class).getFirst();
        int columns = table.columns().size();
        BigDecimal[] sums = new BigDecimal[columns];
        for (Row row : table.rows()) {
            BigDecimal across = BigDecimal.ZERO;
            for (int i = 1; i < columns; i++) {
                BigDecimal cell = number(row.cells().get(i));
                if (row.strong()) {
                    assertThat(cell).isEqualByComparingTo(sums[i]);
                } else {
                    sums[i] = sums[i] == null ? cell : sums[i].add(cell);
                }
                across = i == columns - 1 ? across : across.add(cell);
            }
            assertThat(number(row.cells().getLast())).isEqualByComparingTo(across);
        }
        for (Section.Bars chart : sections(view, Section.Bars.class)) {
            BigDecimal parts = BigDecimal.ZERO;
            for (Bar bar : chart.bars()) {
                parts = parts.add(number(bar.note().replace("%", "")));
                assertThat(bar.drawn().size()).isEqualTo(cents(bar.value()));
            }
            assertThat(parts).isEqualByComparingTo("100");
        }
    }

    /** Of an amount behind its currency. */
    private static long cents(String amount) {
        return number(amount.substring(amount.indexOf('\u00A0') + 1))
                .movePointRight(2)
                .longValueExact();
    }

    private static BigDecimal number(String text) {
        return text.equals("–") ? BigDecimal.ZERO : new BigDecimal(text.replace(",", ""));
    }
}
