import { Shape } from '@/components/shared/Shape';
import { ofTheme, quickPath } from '@/utils/practice/order';
import { type Scenario, themes } from '@/utils/practice/scenario';
import { t } from '@/utils/words/practice';

interface ScenarioListProps {
  scenarios: readonly Scenario[];
  tried: Readonly<Record<string, number>>;
}

/** Where to begin with ten minutes, then all scenarios by theme, easy ones first. Each is a link to its own place. */
export function ScenarioList({ scenarios, tried }: ScenarioListProps) {
  const first = quickPath(scenarios)[0];
  return (
    <>
      {first && (
        <div class="card practice-quick">
          <h3>{t('quick')}</h3>
          <p>{t('quick.text')}</p>
          <p>
            <a class="lp-button lp-primary" href={`#try/${first.id}`}>
              {t('quick.start')}
            </a>
          </p>
        </div>
      )}
      {themes.map(theme => {
        const here = ofTheme(theme, scenarios);
        if (here.length === 0) return null;
        return (
          <section key={theme} aria-labelledby={`theme-${theme}`} class="practice-theme">
            <h3 id={`theme-${theme}`}>{t(`theme.${theme}`)}</h3>
            <ul class="practice-cards">
              {here.map(scenario => (
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
