import type { MessageKey } from '../../i18n/text.ts';
import { text } from '../../i18n/text.ts';
import { presetTexts, ROLES, type Role } from './reader-roles.ts';

const NAMES = {
  reader: ['welcomeReader', 'welcomeReaderHint'],
  student: ['welcomeStudent', 'welcomeStudentHint'],
  clinician: ['welcomeClinician', 'welcomeClinicianHint'],
} as const satisfies Record<Role, readonly [MessageKey, MessageKey]>;

type Props = { role: Role | null; onRole(role: Role): void };

/** Who reads: three answers, each with what it sets. */
export function RoleChoice({ role, onRole }: Props) {
  return (
    <fieldset class="roles">
      <legend class="welcome-question">{text('welcomeWho')}</legend>
      {ROLES.map((one) => {
        const [name, hint] = NAMES[one];
        return (
          <label class="role" key={one}>
            <input
              type="radio"
              name="role"
              value={one}
              checked={one === role}
              aria-labelledby={`${one}-name`}
              aria-describedby={`${one}-sets`}
              onChange={() => onRole(one)}
            />
            <span class="role-name" id={`${one}-name`}>
              {text(name)}
            </span>
            <span class="role-sets" id={`${one}-sets`}>
              <span>{text(hint)}</span>
              <ul>
                {presetTexts(one).map((key) => (
                  <li key={key}>{text(key)}</li>
                ))}
              </ul>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
