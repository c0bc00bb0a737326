/**
 * What a portal does, by the client that is generated from the committed document: reads without a token, registers an enterprise
 * twice under one key, revises it by what was read, is refused in words, and sends reports as a file. Run against a started system.
 */
import createClient from "openapi-fetch";
import type { paths } from "./generated/api.js";

const gateway = setting("THIDUA_GATEWAY_URL");
const keycloak = setting("THIDUA_KEYCLOAK_URL");
const taxCode = setting("THIDUA_TAX_CODE");
const zone = setting("THIDUA_ZONE");

const anybody = createClient<paths>({ baseUrl: gateway });
const officer = createClient<paths>({
  baseUrl: gateway,
  headers: { Authorization: `Bearer ${await tokenOf("officer.demo")}`, "Accept-Language": "en" },
});

const zones = await anybody.GET("/api/v1/zones", { params: { query: { limit: 200 } } });
expect(zones.data?.items?.some((each) => each.code === zone), "the zone is listed");

const first = await register();
expect(first.response.status === 201, "the enterprise is registered");
const again = await register();
expect(again.response.headers.get("Idempotency-Replayed") === "true", "the same key gives the same answer");
expect(again.data?.id === first.data?.id, "and no second enterprise");

const byCode = { path: { key: taxCode } };
const read = await officer.GET("/api/v1/enterprises/{key}", { params: byCode });
const etag = read.response.headers.get("ETag") ?? "";
const revised = await revise(etag, "Generated Client Ltd");
expect(revised.data?.nameEn === "Generated Client Ltd", "it is revised");
const stale = await revise(etag, "Too Late Ltd");
expect(stale.error?.code === "stale" && stale.response.status === 412, "what was read before that is stale");

const report = await officer.POST("/api/v1/reports/import", {
  params: { query: { dryRun: true } },
  headers: { "Content-Type": "text/csv" },
  body: `taxCode,period,indicator,value\n${taxCode},2021-07,NO_SUCH,1\n`,
  bodySerializer: (csv) => csv,
});
expect(report.response.status === 422, "a file of which no row can be taken is refused");

const progress = await anybody.GET("/api/v1/progress", { params: { query: { movement: "NO-SUCH" } } });
expect(progress.data?.items?.length === 0 || progress.error !== undefined, "progress is told, or that there is no such movement");

const nobody = await anybody.GET("/api/v1/reports");
expect(nobody.error?.code === "unauthenticated", "what is not public asks for a token");

function register() {
  return officer.POST("/api/v1/enterprises", {
    params: { header: { "Idempotency-Key": `client-${taxCode}` } },
    body: {
      taxCode,
      nameVi: `Công ty Máy Khách ${taxCode}`,
      zone,
      legalForm: "TNHH_MTV",
      ownership: "NON_STATE",
      industry: "2610",
      operatingStates: [{ state: "LICENSED", from: "2021-01-04" }],
    },
  });
}

function revise(ifMatch: string, nameEn: string) {
  return officer.PATCH("/api/v1/enterprises/{key}", {
    params: { ...byCode, header: { "If-Match": ifMatch } },
    headers: { "Content-Type": "application/merge-patch+json" },
    body: { nameEn },
  });
}

async function tokenOf(username: string): Promise<string> {
  const answer = await fetch(`${keycloak}/realms/thidua/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "password", client_id: "thidua-cli", username, password: "thidua-demo" }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

function expect(holds: boolean | undefined, what: string): void {
  if (holds !== true) {
    throw new Error(`Not so: ${what}`);
  }
  console.log(`✓ ${what}`);
}
