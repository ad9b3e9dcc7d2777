package nl.factuurwerk.architecture.violations.onlydownstairs.project;

import nl.factuurwerk.architecture.violations.onlydownstairs.invoice.Bill;
import nl.factuurwerk.architecture.violations.onlydownstairs.invoice.content.Terms16931;

public record GoodFromFarAbove(Bill bill, Terms16931 terms16931) {}
