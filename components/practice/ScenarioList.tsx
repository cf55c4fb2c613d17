import { Shape } from '@/components/shared/Shape';
import { levels, type Scenario, themes } from '@/utils/practice/scenario';
import { t } from '@/utils/words/practice';

interface ScenarioListProps {
  scenarios: readonly Scenario[];
  tried: Readonly<Record<string, number>>;
}

/** All scenarios by theme, easy ones first. Each is a link to its own place on the page. */
export function ScenarioList({ scenarios, tried }: ScenarioListProps) {
  return (
    <>
      {themes.map(theme => {
        const here = scenarios.filter(s => s.theme === theme);
        if (here.length === 0) return null;
        const sorted = [...here].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
        return (
          <section key={theme} aria-labelledby={`theme-${theme}`} class="practice-theme">
            <h3 id={`theme-${theme}`}>{t(`theme.${theme}`)}</h3>
            <ul class="practice-cards">
              {sorted.map(scenario => (
                <li key={scenario.id} class="card practice-card">
                  <a href={`#try/${scenario.id}`}>{scenario.title}</a>
                  <p class="hint">{scenario.aim}</p>
                  <p class="hint practice-card-foot">
                    <span>{t(`level.${scenario.level}`)}</span>
                    <span>{t(`platform.${scenario.platform}`)}</span>
                    {tried[scenario.id] !== undefined && (
                      <span class="practice-tried">
                        <Shape name="good" /> {t('tried')}
                      </span>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
