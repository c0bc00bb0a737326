package vn.kcn.thidua.indicators.movementreport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** The standing office's letterhead, signature and recipients. */
@ConfigMapping(prefix = "thidua.movement-report")
interface ReportSettings {

    @WithDefault("ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG")
    String parent();

    @WithDefault("BAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP")
    String issuer();

    /** The sign of the document; its number is given when it is signed. */
    @WithDefault("/BC-BQL")
    String sign();

    @WithDefault("Bắc Giang")
    String place();

    @WithDefault("TRƯỞNG BAN")
    List<String> capacity();

    @WithDefault("Hội đồng Thi đua - Khen thưởng tỉnh;,Lãnh đạo Ban;,Các phòng\\, đơn vị thuộc Ban;,Lưu: VT\\, VP.")
    List<String> recipients();
}
