package nl.factuurwerk.architecture.violations.nocycles.invoice;

import nl.factuurwerk.architecture.violations.nocycles.vat.domestic.BadThere;

public record GoodOneWay(BadThere there) {}
