// <thidua-bang-diem movement="MTK-2021" lang="vi" as-of="2021-07-31"></thidua-bang-diem>
// The targets of a movement on any page, read from the public API of the server that this file came from.
(() => {
  const server = new URL(document.currentScript.src).origin;

  const WORDS = {
    vi: {
      loading: 'Đang tải số liệu…', away: 'Chưa đọc được số liệu. Vui lòng thử lại sau.', none: 'Chưa có phong trào nào được phát động.',
      noData: 'Chưa có số liệu', asOf: 'Số liệu tính đến ngày', whole: 'Xem bảng điểm đầy đủ', plan: 'Kế hoạch', ofPlan: 'kế hoạch',
      AT_LEAST: 'tối thiểu', MORE_THAN: 'trên', ABOUT: 'khoảng', AT_MOST: 'không quá', EQUAL: 'bằng',
      LESS_THAN: 'dưới', BETWEEN: 'từ',
      ACHIEVED: 'Đạt', ON_TRACK: 'Đúng tiến độ', AT_RISK: 'Có nguy cơ không đạt', BEHIND: 'Chậm tiến độ', MISSED: 'Không đạt', NO_DATA: 'Chưa có số liệu',
      'billion USD': 'tỷ USD', 'billion VND': 'tỷ đồng', enterprise: 'doanh nghiệp', worker: 'lao động', percent: '%',
    },
    en: {
      loading: 'Loading figures…', away: 'The figures cannot be read just now. Please try again later.', none: 'No movement has been launched yet.',
      noData: 'No figures yet', asOf: 'Figures as of', whole: 'Open the whole scoreboard', plan: 'Plan', ofPlan: 'of the plan',
      AT_LEAST: 'at least', MORE_THAN: 'more than', ABOUT: 'about', AT_MOST: 'at most', EQUAL: 'exactly',
      LESS_THAN: 'less than', BETWEEN: 'from',
      ACHIEVED: 'Achieved', ON_TRACK: 'On track', AT_RISK: 'At risk', BEHIND: 'Behind', MISSED: 'Missed', NO_DATA: 'No figures yet',
      enterprise: 'enterprises', worker: 'workers', percent: '%',
    },
  };

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { display: block; color-scheme: light dark; --ink: light-dark(#1d1b19, #f0ece6); --quiet: light-dark(#5f5a54, #b3aba1);
      --line: light-dark(#e2ddd5, #37332f); --surface: light-dark(#fff, #1f1d1b); --figure: light-dark(#1f4e79, #7fb2e5);
      --accent: light-dark(#9a1b22, #f0868a); --good: light-dark(#1b6b3a, #7fd19b); --warn: light-dark(#8a5300, #f0b95a);
      --bad: light-dark(#a3161d, #f4969a);
      padding: 1.25rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--surface); color: var(--ink);
      font: 1rem/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
    h2, p, ul { margin: 0; padding: 0; } ul { list-style: none; } h2 { font-size: 1.125rem; line-height: 1.35; }
    li { padding: .75rem 0; border-top: 1px solid var(--line); } ul { margin-top: .75rem; }
    .row { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
    .figure { font-size: 1.375rem; font-weight: 650; } small, .quiet { color: var(--quiet); font-size: .875rem; font-weight: 400; }
    .state { font-size: .875rem; font-weight: 600; } .ACHIEVED { color: var(--good); } .ON_TRACK { color: var(--figure); }
    .AT_RISK { color: var(--warn); } .BEHIND, .MISSED { color: var(--bad); } .NO_DATA { color: var(--quiet); }
    svg { display: block; width: 100%; height: 8px; margin: .375rem 0 .25rem; } .track { fill: var(--line); } .bar { fill: var(--figure); }
    a { color: var(--accent); }
  `);

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  const bar = (share) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('aria-hidden', 'true');
    for (const [className, width] of [['track', 100], ['bar', Math.min(100, Math.max(0, share))]]) {
      const rect = document.createElementNS(svg.namespaceURI, 'rect');
      rect.setAttribute('class', className);
      rect.setAttribute('width', `${width}%`);
      rect.setAttribute('height', '8');
      rect.setAttribute('rx', '4');
      svg.append(rect);
    }
    return svg;
  };

  class BangDiem extends HTMLElement {
    static observedAttributes = ['movement', 'lang', 'as-of'];
    #underWay = new AbortController();
    #asked = false;

    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style];
    }

    connectedCallback() {
      this.#ask();
    }

    disconnectedCallback() {
      this.#underWay.abort();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#ask();
    }

    // several attributes that change together ask once
    #ask() {
      if (this.#asked) return;
      this.#asked = true;
      queueMicrotask(() => {
        this.#asked = false;
        this.#show();
      });
    }

    get #language() {
      return this.lang.startsWith('en') ? 'en' : 'vi';
    }

    #say(word) {
      return WORDS[this.#language][word] ?? word;
    }

    #number(value) {
      const size = Math.abs(value);
      const maximumFractionDigits = size >= 1000 ? 0 : size >= 10 ? 1 : 2;
      return new Intl.NumberFormat(this.#language, { maximumFractionDigits }).format(value);
    }

    async #read(path, signal) {
      const answer = await fetch(`${server}/api/v1/${path}`, { signal, headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json();
    }

    async #show() {
      this.#underWay.abort();
      const { signal } = (this.#underWay = new AbortController());
      this.#fill(element('p', 'quiet', this.#say('loading')));
      try {
        const movement = await this.#movement(signal);
        if (!movement) return this.#fill(element('p', 'quiet', this.#say('none')));
        const day = this.getAttribute('as-of');
        const asked = new URLSearchParams({ movement: movement.code, ...(day && { asOf: day }) });
        const progress = await this.#read(`progress?${asked}`, signal);
        this.#fill(...this.#content(movement, progress));
      } catch (failure) {
        if (signal.aborted) return;
        console.warn('thidua-bang-diem:', failure.message);
        this.#fill(element('p', 'quiet', this.#say('away')));
      }
    }

    async #movement(signal) {
      const code = this.getAttribute('movement');
      if (code) return this.#read(`movements/${encodeURIComponent(code)}`, signal);
      const { items } = await this.#read('movements?limit=200', signal);
      return items.filter((each) => each.state === 'LAUNCHED').sort((a, b) => a.launchesOn.localeCompare(b.launchesOn)).pop();
    }

    #content(movement, progress) {
      const vietnamese = this.#language === 'vi';
      const name = (of) => (vietnamese ? of.nameVi : of.nameEn || of.nameVi);
      const whole = element('a', '', this.#say('whole'));
      whole.href = `${server}/movements/${encodeURIComponent(movement.code)}?lang=${this.#language}`;
      const asOf = new Date(`${progress.asOf}T00:00`).toLocaleDateString(vietnamese ? 'vi' : 'en-GB');
      return [
        element('h2', '', name(movement)),
        element('p', 'quiet', `${this.#say('asOf')} ${asOf}`),
        element('ul', '', ...progress.items.map((target) => this.#target(name(target), target))),
        element('p', '', whole),
      ];
    }

    #target(name, { actual, unit, comparison, target, shareOfTarget, state }) {
      const known = actual !== undefined && actual !== null;
      const plan = `${this.#say('plan')}: ${this.#say(comparison)} ${this.#number(target)}`;
      const share = typeof shareOfTarget === 'number' ? ` · ${this.#number(shareOfTarget)} % ${this.#say('ofPlan')}` : '';
      return element('li', '',
        element('div', 'row', element('span', '', name), element('span', `state ${state}`, this.#say(state))),
        element('div', 'figure', known ? this.#number(actual) : this.#say('noData'), ' ', element('small', '', known ? this.#say(unit) : '')),
        bar(shareOfTarget ?? 0),
        element('div', 'quiet', plan + share));
    }

    #fill(...content) {
      this.shadowRoot.replaceChildren(...content);
    }
  }

  customElements.define('thidua-bang-diem', BangDiem);
})();
