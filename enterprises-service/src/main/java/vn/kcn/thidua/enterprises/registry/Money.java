package vn.kcn.thidua.enterprises.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** An amount in its own currency. There is no sum of two currencies: what was licensed in USD stays in USD. */
@Embeddable
@Schema(description = "An amount in its own currency; amounts of different currencies are never added")
public record Money(
        @Schema(required = true, examples = "25000000") BigDecimal amount,

        @Schema(description = "ISO 4217", examples = "USD", required = true)
        String currency) {

    private static final BigDecimal LARGEST = new BigDecimal("1e16");
    private static final int FINEST = 2;
    private static final String DONG = "VND";

    public Money(@JsonProperty("amount") BigDecimal amount, @JsonProperty("currency") String currency) {
        if (amount == null
                || Math.abs((long) amount.scale()) > 100 // 1e999999999 is short to send and long to write out
                || amount.signum() < 0
                || amount.compareTo(LARGEST) > 0
                || amount.stripTrailingZeros().scale() > FINEST) {
            throw Refusal.rule("money-out-of-range", Map.of("max", LARGEST.toPlainString()));
        }
        if (currency == null || !isCurrency(currency)) {
            throw Refusal.rule("unknown-currency", Map.of("currency", String.valueOf(currency)));
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        this.amount = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        this.currency = currency;
    }

    public static @Nullable Money of(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    /** The amount where the law sets its limits in đồng; empty for any other currency. */
    public Optional<BigDecimal> inDong() {
        return currency.equals(DONG) ? Optional.of(amount) : Optional.empty();
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }
}
