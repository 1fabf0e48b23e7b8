/** Types of incidents (ACLED's sub-event types) and of agreements, by their names in claims. */
const TYPES: Readonly<Record<string, string>> = {
  'Air/drone strike': 'غارة جوية أو بطائرة مسيّرة',
  'Shelling/artillery/missile attack': 'قصف مدفعي أو صاروخي',
  'Chemical weapon': 'سلاح كيميائي',
  'Suicide bomb': 'تفجير انتحاري',
  'Remote explosive/landmine/IED': 'عبوة أو لغم أو تفجير عن بُعد',
  'Armed clash': 'اشتباك مسلح',
  Attack: 'هجوم',
  'Abduction/forced disappearance': 'خطف أو إخفاء قسري',
  'Looting/property destruction': 'نهب أو إتلاف ممتلكات',
  'Peaceful protest': 'احتجاج سلمي',
  'Violent demonstration': 'تظاهرة عنيفة',
  'Excessive force against protesters': 'قوة مفرطة ضد محتجين',
  'Government regains territory': 'الحكومة تستعيد أرضًا',
  'Non-state actor overtakes territory': 'جهة غير حكومية تستولي على أرض',
  'Protest with intervention': 'احتجاج مع تدخّل',
  'Mob violence': 'عنف جماعي',
  Grenade: 'قنبلة يدوية',
  'Sexual violence': 'عنف جنسي',
  Agreement: 'اتفاق',
  Arrests: 'اعتقالات',
  'Change to group/activity': 'تغيّر في جماعة أو نشاطها',
  'Disrupted weapons use': 'استخدام سلاح أُحبط',
  'Headquarters or base established': 'إقامة مقر أو قاعدة',
  'Non-violent transfer of territory': 'انتقال أرض بلا عنف',
  Other: 'غير ذلك',
  ceasefire: 'وقف إطلاق النار',
  evacuation: 'إجلاء',
  'demilitarised zone': 'منطقة منزوعة السلاح',
  exchange: 'تبادل',
  talks: 'محادثات',
  agreement: 'اتفاق',
};

/** A type in words; one that is not known stays as it is, in a direction of its own. */
export function typeWords(type: string): string {
  return TYPES[type] ?? `\u2068${type}\u2069`;
}
