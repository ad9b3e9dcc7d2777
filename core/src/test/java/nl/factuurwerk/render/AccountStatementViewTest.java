package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.receivable.AccountStatement;
import nl.factuurwerk.receivable.AccountStatement.Kind;
import nl.factuurwerk.receivable.AccountStatement.Movement;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountStatementViewTest {

    private static final DateRange MARCH = DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private static AccountStatement statement(String opening, String closing, Movement... movements) {
        return new AccountStatement(MARCH, eur(opening), List.of(movements), eur(closing));
    }

    private static Movement movement(int day, Kind kind, String reference, String amount) {
        return new Movement(LocalDate.of(2026, 3, day), kind, reference, eur(amount));
    }

    private static DocumentView view(AccountStatement statement, Language language) {
        return AccountStatementView.of(statement, studio(), anna(), language);
    }

    private static String text(DocumentView view) {
        return PlainTextRenderer.standard().text(view).replace('\u00A0', ' ');
    }

    @Test
    void goes_from_the_opening_balance_to_the_closing_one() {
        DocumentView view = view(
                statement(
                        "100.00",
                        "171.00",
                        movement(2, Kind.INVOICE, "2026-0007", "121.00"),
                        movement(9, Kind.PAYMENT, "bank-1", "-100.00"),
                        movement(12, Kind.PAYMENT, "bank-1", "50.00")),
                Language.DUTCH);

        Section.Table table = (Section.Table) view.body().getFirst();
        assertThat(table.rows())
                .extracting(Row::cells)
                .containsExactly(
                        List.of("", "Beginsaldo", "", "", "100,00"),
                        List.of("2 maart 2026", "Factuur 2026-0007", "121,00", "", "221,00"),
                        List.of("9 maart 2026", "Betaling", "", "100,00", "121,00"),
                        List.of("12 maart 2026", "Betaling teruggedraaid", "50,00", "", "171,00"),
                        List.of("", "Eindsaldo", "171,00", "100,00", "171,00"));
        assertThat(table.rows()).extracting(Row::runningTotal).contains("221,00");
        assertThat(view.recipient()).first().isEqualTo("Anna de Vries");
        assertThat(text(view))
                .startsWith("Rekeningoverzicht 31 maart 2026\n")
                .contains("Periode:    maart 2026")
                .contains("Op 31 maart 2026 stond € 171,00 open.")
                .doesNotContain("bank-1");
    }

    @Test
    void says_that_the_debtor_is_owed_something() {
        assertThat(text(view(
                        statement("0.00", "-5.00", movement(9, Kind.PAYMENT, "bank-1", "-5.00")), Language.ENGLISH)))
                .contains("On 31 March 2026 € 5.00 was owed to you.");
        assertThat(text(view(statement("0.00", "0.00"), Language.ENGLISH)))
                .contains("On 31 March 2026 nothing was open.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void names_every_kind_of_movement_in_both_languages(Kind kind) {
        AccountStatement statement = statement("0.00", "5.00", movement(9, kind, "X-1", "5.00"));

        assertThat(text(view(statement, Language.DUTCH)))
                .doesNotContain("account.")
                .isNotEqualTo(text(view(statement, Language.ENGLISH)));
    }
}
