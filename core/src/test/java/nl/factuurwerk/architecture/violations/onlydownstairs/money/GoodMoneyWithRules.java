package nl.factuurwerk.architecture.violations.onlydownstairs.money;

import nl.factuurwerk.architecture.violations.onlydownstairs.rule.Law;
import nl.factuurwerk.architecture.violations.onlydownstairs.text.Words;

public record GoodMoneyWithRules(Law law, Words words) {}
