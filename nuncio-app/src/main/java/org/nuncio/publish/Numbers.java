package org.nuncio.publish;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nuncio.mention.QuantityMention;

/** Numbers for people and for tables, the same in every locale. */
final class Numbers {
    private Numbers() {}

    /** {@code 100000}, {@code 2.5}; empty for null. */
    static String plain(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** {@code 100,000} or {@code 2.5}. */
    static String grouped(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** {@code 3,000}, {@code 24–36}, {@code 100,000 or more}, {@code up to 50}. */
    static String range(QuantityMention quantity) {
        Double low = quantity.low();
        Double high = quantity.high();
        if (low != null && high != null) {
            return low.equals(high) ? grouped(low) : grouped(low) + "–" + grouped(high);
        }
        if (low != null) {
            return grouped(low) + " or more";
        }
        return high != null ? "up to " + grouped(high) : grouped(quantity.value());
    }
}
