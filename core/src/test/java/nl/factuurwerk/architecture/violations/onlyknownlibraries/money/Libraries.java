package nl.factuurwerk.architecture.violations.onlyknownlibraries.money;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import org.assertj.core.api.Assert;
import org.iban4j.Iban;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

abstract class Libraries {

    @NotNull
    @Nullable
    Money goodAmount;

    List<String> goodJdk;

    Logger badLog;

    Iban badIban;

    Iban[] badArrayOfIban;

    Assert<?, ?> badStranger;

    DocumentBuilder badJavax;
}
