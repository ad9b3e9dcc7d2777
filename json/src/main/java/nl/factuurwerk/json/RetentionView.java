package nl.factuurwerk.json;

import nl.factuurwerk.audit.Retention;

/** How it is shown until when something is to be kept, and why. */
final class RetentionView {

    static final View<Retention> VIEW = View.<Retention>named("Retention")
            .put("until", Scalars.DATE, Retention::until)
            .fullList("law", ReportViews.LAW, Retention::law)
            .put("reason", TextsView.VIEW, retention -> TextsView.inEveryLanguage(retention.reason()::in));

    private RetentionView() {}
}
