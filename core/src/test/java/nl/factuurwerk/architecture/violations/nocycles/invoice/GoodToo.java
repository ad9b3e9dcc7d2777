package nl.factuurwerk.architecture.violations.nocycles.invoice;

public record GoodToo(GoodOneWay oneWay) {}
