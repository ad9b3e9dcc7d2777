package nl.factuurwerk.architecture.violations.onlydownstairs.invoice;

import nl.factuurwerk.architecture.violations.onlydownstairs.invoice.content.Terms16931;

public record GoodDocumentWithItsReadView(Terms16931 terms16931) {}
