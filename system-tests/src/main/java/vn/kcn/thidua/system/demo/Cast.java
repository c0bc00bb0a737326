package vn.kcn.thidua.system.demo;

import java.net.http.HttpClient;
import vn.kcn.thidua.system.client.Api;
import vn.kcn.thidua.system.client.Tokens;

/** Who takes part in the demo, each with a token of their own. */
public final class Cast {

    private final Api anonymous;
    private final Tokens tokens;

    public Cast(String gatewayUrl, String keycloakUrl) {
        HttpClient http = Api.client();
        this.anonymous = Api.anonymous(gatewayUrl, http);
        this.tokens = new Tokens(keycloakUrl, http);
    }

    public Api anybody() {
        return anonymous;
    }

    public Api officer() {
        return user("officer.demo");
    }

    public Api leader() {
        return user("leader.demo");
    }

    public Api secretary() {
        return user("secretary.demo");
    }

    public Api admin() {
        return user("admin.demo");
    }

    public Api councilMember(int number) {
        return user("council" + number + ".demo");
    }

    /** The HR system of one of the two enterprises that have a client of their own in the demo realm. */
    public Api hrSystem(String taxCode) {
        return anonymous.as(() -> tokens.ofClient("hr-" + taxCode, "hr-demo-secret"));
    }

    public Api user(String username) {
        return anonymous.as(() -> tokens.ofUser(username));
    }
}
