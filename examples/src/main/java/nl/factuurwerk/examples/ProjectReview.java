package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.costing.Norm;
import nl.factuurwerk.costing.PostCalculation;
import nl.factuurwerk.costing.Utilisation;
import nl.factuurwerk.pdf.PdfRenderer;
import nl.factuurwerk.pdf.Style;
import nl.factuurwerk.render.PlainTextRenderer;
import nl.factuurwerk.render.ProjectReviewView;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;

/**
 * What became of a web shop that a studio builds from February on: hours of three people, bought photographs, trips, monthly
 * invoices, an afternoon that was given up. It looks at the end of May, with the delivery still to come, and at the end of June,
 * when all is done; and says what the next web shop may be reckoned with. Seller and customer are those of the fixtures.
 *
 * <pre>
 * ProjectReview [output folder]
 * </pre>
 */
public final class ProjectReview {

    private final WebShop shop = new WebShop();
    private final Factuurwerk office = shop.office();

    private ProjectReview() {}

    /**
     * Runs the program.
     *
     * @param args the output folder; {@code target/project-review} unless said
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        run(Path.of(args.length == 0 ? "target/project-review" : args[0]), System.out);
    }

    static Factuurwerk run(Path folder, PrintStream console) throws IOException {
        Files.createDirectories(folder);
        ProjectReview story = new ProjectReview();
        story.shop.begin();
        story.shop.work(YearMonth.of(2026, 2), YearMonth.of(2026, 5));
        story.shop.approveDesign();
        story.underWay(folder);
        story.shop.work(YearMonth.of(2026, 6), YearMonth.of(2026, 6));
        story.shop.finish();
        story.finished(folder, console);
        story.norms(console);
        return story.office;
    }

    private void underWay(Path folder) throws IOException {
        // tag::review-printed[]
        var review = office.projects()
                .review(WebShop.SHOP)
                .agreed(eur("39500.00"))
                .costs(shop.costs())
                .asOf(shop.today());
        byte[] pdf = new PdfRenderer().render(ProjectReviewView.of(review, shop.employees(), Language.DUTCH));
        Files.write(folder.resolve("nacalculatie-mei.pdf"), pdf);
        // end::review-printed[]
    }

    private void finished(Path folder, PrintStream console) throws IOException {
        var review = office.projects()
                .review(WebShop.SHOP)
                .agreed(eur("39500.00"))
                .plan(shop.plan())
                .costs(shop.costs())
                .asOf(shop.today());
        DateRange months = DateRange.of(WebShop.START, shop.today());
        List<Utilisation> utilisations = shop.employees().stream()
                .map(employee -> office.projects().utilisation(employee.id(), months))
                .toList();
        var view = ProjectReviewView.of(review, shop.employees(), utilisations, Language.ENGLISH);
        Files.write(folder.resolve("post-calculation-june.pdf"), new PdfRenderer(Style.studio()).render(view));
        console.println(PlainTextRenderer.standard().text(view));
    }

    private void norms(PrintStream console) {
        // tag::review-norms[]
        List<Norm> norms = office.projects().norms(each -> each.name().startsWith("Webwinkel"), PostCalculation.PHASE);
        for (Norm norm : norms) {
            console.println(norm.name() + ": " + norm.median() / 60 + " hours in the middle of " + norm.projects()
                    + " projects, " + norm.ofPlan() + " of what was planned");
        }
        // end::review-norms[]
    }
}
