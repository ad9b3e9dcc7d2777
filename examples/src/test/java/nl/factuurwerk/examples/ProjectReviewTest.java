package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.costing.Cause;
import nl.factuurwerk.costing.PostCalculation;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectReviewTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private Factuurwerk office;

    @BeforeEach
    void play() throws IOException {
        office = ProjectReview.run(folder, new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    @Test
    void leaves_a_report_with_charts_in_each_language() {
        assertThat(folder.resolve("nacalculatie-mei.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("post-calculation-june.pdf")).isNotEmptyFile();
        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains(
                        "Post-calculation Webwinkel",
                        "236.75 of 210 h",
                        "Margin",
                        "bouw: 236 hours in the middle of 1");
    }

    @Test
    void every_hour_is_invoiced_open_or_given_up_and_causes_come_to_the_difference() {
        var review =
                office.projects().review(WebShop.SHOP).agreed(eur("39500.00")).asOf(LocalDate.of(2026, 6, 30));
        PostCalculation result = review.result();
        Money hours = Money.ofMinor(
                eur("0.00").getCurrencyUnit(), result.total().actual().minutes() * 9250 / 60);

        // Each amount of time is a whole number of quarters, and so worth whole cents but for a quarter at 23.125.
        assertThat(result.agreed()
                        .invoiced()
                        .plus(result.workInProgress())
                        .plus(result.writtenOff())
                        .minus(hours)
                        .abs())
                .isLessThan(eur("1.00"));
        assertThat(result.writtenOff()).isGreaterThan(eur("0.00"));
        assertThat(result.causes().stream().map(Cause::amount).reduce(eur("0.00"), Money::plus))
                .isEqualTo(result.margin().minus(result.plannedMargin()));
        assertThat(review.isFinished()).isTrue();
        assertThat(review.report().isEmpty()).isTrue();
    }
}
