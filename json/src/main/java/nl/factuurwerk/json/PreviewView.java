package nl.factuurwerk.json;

import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.service.Preview;

/** How it is shown what would be issued: the content it would have, still without a number, and what the rules find. */
final class PreviewView {

    static final View<Preview> VIEW = View.<Preview>named("Preview")
            .flag("issuable", Preview::isIssuable)
            .optional(
                    "content",
                    InvoiceContentCodec.CODEC,
                    preview -> preview.candidate().map(InvoiceCandidate::content))
            .put("report", ReportViews.REPORT, Preview::report);

    private PreviewView() {}
}
