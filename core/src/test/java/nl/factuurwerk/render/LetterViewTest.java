package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.factuurwerk.claim.CostGround;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.claim.InterestPeriod;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterCosts;
import nl.factuurwerk.dunning.LetterItem;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.Tone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.MissingText;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);

    private static Letter letter(StageKind kind, Tone tone, Language language) {
        return Letter.of(
                        Id.of("L-1"),
                        DAY,
                        studio(),
                        Id.of("hop"),
                        Organisation.named("Hop & <Zoon>").build())
                .language(language)
                .manner(new Letter.Manner(kind, tone, Channel.EMAIL))
                .item(new LetterItem(
                        new Overdue.Key(Id.of("inv-7"), DUE),
                        "2026-0007",
                        LocalDate.of(2026, 10, 1),
                        eur("1000.00"),
                        new LetterItem.Accrued(
                                eur("5.56"),
                                List.of(new InterestPeriod(
                                        DateRange.of(DUE.plusDays(1), DAY),
                                        Percentage.percent("10.15"),
                                        eur("1000.00"),
                                        eur("5.56"),
                                        Decimal.of("5.561644"))))))
                .costs(new LetterCosts(true, CostGround.SCALE, eur("40.00"), eur("0.00")))
                .costs(new LetterCosts(false, CostGround.FOURTEEN_DAY_LETTER, eur("150.00"), eur("0.00")))
                .account(Optional.of(CreditTransfer.to(Iban.of("NL91ABNA0417164300"))))
                .fourteenDays(FourteenDayLetter.about(eur("1000.00"), DUE)
                        .dated(DAY)
                        .costs(eur("150.00"))
                        .build())
                .build(DAY.plusDays(14), RemittanceText.of("2026-0007"));
    }

    private static String text(Letter letter) {
        return PlainTextRenderer.standard().text(LetterView.of(letter)).replace('\u00A0', ' ');
    }

    @Test
    void states_amount_day_interest_costs_and_where_to_pay() {
        String text = text(letter(StageKind.DEMAND, Tone.FIRM, Language.DUTCH));

        assertThat(text)
                .startsWith("Aanmaning L-1\n")
                .contains("Wij manen u aan om € 1.045,56 uiterlijk 4 december 2026 te betalen.")
                .contains("2026-0007  1–20 nov 2026    10,15%  1.000,00   5,56")
                .contains("Incassokosten: € 40,00")
                .contains("NL91 ABNA 0417 1643 00")
                .contains("Onder vermelding van: 2026-0007");
    }

    @Test
    void states_what_the_law_asks_of_a_letter_of_fourteen_days() {
        String text = text(letter(StageKind.FINAL_NOTICE, Tone.FORMAL, Language.DUTCH));

        assertThat(text)
                .contains("U hebt veertien dagen om € 1.000,00 te betalen, vanaf de dag nadat deze brief bij u is"
                        + " bezorgd.")
                .contains("dan bent u € 150,00 aan incassokosten verschuldigd");
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void speaks_in_three_tones_and_two_languages(Tone tone) {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            for (StageKind kind : StageKind.values()) {
                assertThat(text(letter(kind, tone, language)))
                        .doesNotContain("{")
                        .contains("2026-0007");
            }
        }
        assertThat(text(letter(StageKind.REMINDER, tone, Language.ENGLISH)))
                .doesNotContain(text(letter(StageKind.REMINDER, tone, Language.DUTCH)));
    }

    /** A debtor who is told that it is the first waits for the second. */
    @Test
    void pain_32_no_letter_counts_itself() {
        TextBundle texts = TextBundle.beside(LetterTexts.class, "letters");
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            for (String key : texts.keys(language)) {
                assertThat(texts.template(key, language).toLowerCase(Locale.ROOT))
                        .as(key)
                        .doesNotContain("eerste", "tweede", "derde", "1e ", "first", "second", "third", "1st");
            }
        }
        assertThat(texts.keys(Language.DUTCH)).isEqualTo(texts.keys(Language.ENGLISH));
    }

    @Test
    void is_escaped_as_html() {
        String html = HtmlRenderer.standard().html(LetterView.of(letter(StageKind.DEMAND, Tone.FIRM, Language.DUTCH)));

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
                .contains("Geachte Hop &amp; &lt;Zoon&gt;,")
                .doesNotContain("<Zoon>")
                .contains("<strong>");
    }

    @Test
    void takes_the_words_of_the_host_as_long_as_they_state_the_same() {
        Letter letter = letter(StageKind.REMINDER, Tone.FRIENDLY, Language.DUTCH);
        // tag::letter-words[]
        LetterTexts ours = LetterTexts.standard()
                .with(Language.DUTCH, "ask.REMINDER", "Maak {amount} over vóór {due}, dan is alles weer goed.");
        DocumentView view = LetterView.of(letter, ours);
        // end::letter-words[]

        assertThat(PlainTextRenderer.standard().text(view).replace('\u00A0', ' '))
                .contains("Maak € 1.045,56 over vóór 4 december 2026, dan is alles weer goed.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.with(Language.DUTCH, "ask.REMINDER", "Betaal."))
                .withMessage("Text ask.REMINDER states [amount, due], not []");
    }

    /** About so many invoices of EUR 100.00 each, without interest. */
    private static Letter about(int invoices, StageKind kind, Tone tone, Language language) {
        Letter.Builder letter = Letter.of(
                        Id.of("L-2"),
                        DAY,
                        studio(),
                        Id.of("hop"),
                        Organisation.named("De Hop").build())
                .language(language)
                .manner(new Letter.Manner(kind, tone, Channel.EMAIL));
        for (int i = 1; i <= invoices; i++) {
            letter.item(new LetterItem(
                    new Overdue.Key(Id.of("inv-" + i), DUE),
                    "2026-" + (1000 + i),
                    LocalDate.of(2026, 10, 1),
                    eur("100.00"),
                    new LetterItem.Accrued(eur("0.00"), List.of())));
        }
        return letter.build(DAY.plusDays(7), RemittanceText.of("L-2"));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void speaks_of_one_invoice_or_of_more_as_there_are(Tone tone) {
        for (StageKind kind : StageKind.values()) {
            assertThat(text(about(1, kind, tone, Language.DUTCH)))
                    .contains("onderstaande factuur")
                    .doesNotContain("onderstaande facturen", "van de facturen");
            assertThat(text(about(2, kind, tone, Language.DUTCH)))
                    .contains("onderstaande facturen")
                    .doesNotContain("onderstaande factuur", "de factuur,");
            assertThat(text(about(1, kind, tone, Language.ENGLISH)))
                    .contains("invoice below")
                    .doesNotContain("invoices");
            assertThat(text(about(2, kind, tone, Language.ENGLISH)))
                    .contains("invoices below")
                    .doesNotContain("invoice below", "the invoice,");
        }
    }

    /** Two instalments of one invoice are two lines, and one invoice. */
    @Test
    void counts_invoices_and_not_lines() {
        Letter.Builder letter = Letter.of(
                Id.of("L-3"),
                DAY,
                studio(),
                Id.of("hop"),
                Organisation.named("De Hop").build());
        for (LocalDate due : List.of(DUE, DUE.plusDays(7))) {
            letter.item(new LetterItem(
                    new Overdue.Key(Id.of("inv-7"), due),
                    "2026-0007",
                    LocalDate.of(2026, 10, 1),
                    eur("100.00"),
                    new LetterItem.Accrued(eur("0.00"), List.of())));
        }

        assertThat(text(letter.build(DAY.plusDays(7), RemittanceText.of("2026-0007"))))
                .contains("onderstaande factuur");
    }

    @Test
    void carries_what_is_open_from_page_to_page() {
        DocumentView view = LetterView.of(about(40, StageKind.REMINDER, Tone.FRIENDLY, Language.DUTCH));

        Section.Table table = (Section.Table) view.body().get(1);
        assertThat(table.rows()).hasSize(40);
        assertThat(table.rows().getLast().runningTotal()).isEqualTo("4.000,00");
        assertThat(table.carriedForward()).isEqualTo("Transporteren");
    }

    @Test
    void takes_a_text_that_is_replaced_for_many_invoices_too_unless_that_is_replaced_as_well() {
        LetterTexts ours =
                LetterTexts.standard().with(Language.DUTCH, "opening.FRIENDLY", "Kijkt u nog eens naar uw post?");
        Letter letter = about(2, StageKind.REMINDER, Tone.FRIENDLY, Language.DUTCH);

        assertThat(PlainTextRenderer.standard().text(LetterView.of(letter, ours)))
                .contains("Kijkt u nog eens naar uw post?");
        assertThat(PlainTextRenderer.standard()
                        .text(LetterView.of(
                                letter, ours.with(Language.DUTCH, "opening.FRIENDLY.many", "Twee stuks nog."))))
                .contains("Twee stuks nog.")
                .doesNotContain("Kijkt u nog eens");
    }

    /** As a host does: files beside ours on the class path. */
    @Test
    void speaks_a_language_that_a_host_added() {
        Language german = new Language("de");

        assertThat(text(about(2, StageKind.REMINDER, Tone.FRIENDLY, german)))
                .startsWith("Zahlungserinnerung L-2\n")
                .contains(
                        "Guten Tag De Hop,",
                        "Bitte zahlen Sie € 200,00 bis 27 November 2026.",
                        "Die folgende Rechnung");
        assertThatExceptionOfType(MissingText.class)
                .isThrownBy(() -> LetterView.of(about(1, StageKind.SUMMONS, Tone.FORMAL, german)));
        assertThat(PlainTextRenderer.standard()
                        .text(LetterView.of(
                                about(1, StageKind.REMINDER, Tone.FRIENDLY, german),
                                LetterTexts.standard().with(german, "greeting", "Servus"))))
                .contains("Servus");
    }
}
