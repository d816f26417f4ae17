import type { Language, NoticeKind, NoticePriority } from '../vocabulary.ts';

/** Kinds and priorities in the languages of CENcomm. */
export const KIND_LABELS: Record<NoticeKind, Record<Language, string>> = {
  WARNING: {
    EN: 'Warning',
    FR: 'Alerte',
    ES: 'Alerta',
    PT: 'Alerta',
    AR: 'تحذير',
    RU: 'Предупреждение',
  },
  REQUEST_FOR_INFORMATION: {
    EN: 'Request for information',
    FR: 'Demande de renseignements',
    ES: 'Solicitud de información',
    PT: 'Pedido de informações',
    AR: 'طلب معلومات',
    RU: 'Запрос информации',
  },
  ANSWER: {
    EN: 'Answer',
    FR: 'Réponse',
    ES: 'Respuesta',
    PT: 'Resposta',
    AR: 'رد',
    RU: 'Ответ',
  },
  SEIZURE_REPORT: {
    EN: 'Seizure report',
    FR: 'Rapport de saisie',
    ES: 'Informe de incautación',
    PT: 'Relatório de apreensão',
    AR: 'تقرير ضبط',
    RU: 'Сообщение об изъятии',
  },
  WATCH: {
    EN: 'Watch',
    FR: 'Veille',
    ES: 'Vigilancia',
    PT: 'Vigilância',
    AR: 'مراقبة',
    RU: 'Наблюдение',
  },
  FEEDBACK: {
    EN: 'Feedback',
    FR: 'Retour d’information',
    ES: 'Retroalimentación',
    PT: 'Retorno de informação',
    AR: 'إفادة بالنتائج',
    RU: 'Обратная связь',
  },
};

export const PRIORITY_LABELS: Record<NoticePriority, Record<Language, string>> = {
  ROUTINE: { EN: 'Routine', FR: 'Normale', ES: 'Ordinaria', PT: 'Normal', AR: 'عادي', RU: 'Обычная' },
  URGENT: { EN: 'Urgent', FR: 'Urgente', ES: 'Urgente', PT: 'Urgente', AR: 'عاجل', RU: 'Срочная' },
  FLASH: {
    EN: 'Flash',
    FR: 'Flash (immédiate)',
    ES: 'Inmediata',
    PT: 'Imediata',
    AR: 'فوري',
    RU: 'Немедленная',
  },
};
