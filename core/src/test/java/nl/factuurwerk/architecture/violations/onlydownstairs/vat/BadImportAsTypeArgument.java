package nl.factuurwerk.architecture.violations.onlydownstairs.vat;

import java.util.List;
import nl.factuurwerk.architecture.violations.onlydownstairs.invoice.Bill;

public interface BadImportAsTypeArgument {

    List<Bill> bills();
}
