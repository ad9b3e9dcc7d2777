package nl.factuurwerk.examples;

import java.util.List;
import nl.factuurwerk.billing.BillingRun;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.rule.Report;

/**
 * What came of one run of {@link MonthlyInvoicing}.
 *
 * @param earlier the invoices that earlier runs recorded
 * @param issued the invoices of this run
 * @param leftOut what is wrong with the rows of hours that were left out
 * @param unprinted why an invoice has no PDF
 * @param run what came of each customer
 */
record MonthlyResult(List<Invoice> earlier, List<Invoice> issued, Report leftOut, Report unprinted, BillingRun run) {}
