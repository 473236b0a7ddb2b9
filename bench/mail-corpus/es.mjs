export default {
  lang: 'es',
  charsets: ['utf-8', 'iso-8859-1', 'windows-1252'],
  shopper: 'Lucía Romero',
  store: 'Senda Clara',
  domain: 'sendaclara.example',
  named: ['Hola, Lucía:', 'Estimada Sra. Romero:'],
  nobody: ['Hola:', 'Estimado cliente:'],
  close: ['Un saludo', 'Saludos cordiales'],
  team: ['El equipo de Senda Clara', 'Atención al cliente de Senda Clara'],
  asks: [
    { id: 'days', text: '¿Cuántos días tarda el envío?', expects: ['día*', 'semana*', 'mañana', 'horas'] },
    {
      id: 'cost',
      text: '¿Quién paga la devolución?',
      expects: ['gratuit*', 'gratis', 'a nuestro cargo', 'a tu cargo', 'a su cargo', 'prepagada'],
    },
  ],
  order: {
    number: 'SC20417',
    total: [8490, 'EUR'],
    item: 'Calcetines de merino',
    street: 'Calle Olmo 12',
    phone: '958 20 14 40',
    track: 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=PK20411770',
  },
  look: 'Número de pedido: SC20417\n2 x Calcetines de merino   25,00 €\nSubtotal: 80,00 €\nEnvío: 4,90 €\nTotal a pagar: 84,90 €\nForma de pago: transferencia bancaria\nDirección de envío:\nLucía Romero\nCalle Olmo 12\n18001 Granada\nEntrega estimada: 24 de noviembre\nSi quieres cancelar tu pedido, llámanos al 958 20 14 40.',
  score:
    'Pedido nº SC20417\nCalcetines de merino x 2 - 25,00 €\nGastos de envío 4,90 €\nImporte total 84,90 €\nPagado con tarjeta de crédito\nLo enviaremos a:\nLucía Romero\nCalle Olmo 12\n18001 Granada\nLo recibirás entre el 24 y el 26 de noviembre.\n¿Has cambiado de idea? Puedes anular el pedido hasta que salga del almacén. Teléfono 958 20 14 40',
  kinds: {
    'order-received': [
      ['Confirmación de tu pedido SC20417', 'Gracias por tu pedido. Te avisaremos en cuanto salga.'],
      [
        'SC20417: ¡lo tenemos!',
        'Tu pedido nos ha llegado bien y ya nos hemos puesto con él. Cuando lo recoja el mensajero te mandaremos el enlace para seguirlo.',
      ],
    ],
    'payment-received': [
      ['Pago recibido del pedido SC20417', 'Hemos recibido tu pago de 84,90 €.'],
      [
        'Tu transferencia ha llegado',
        'Los 84,90 € del pedido SC20417 están en nuestra cuenta desde esta mañana. Queda todo pagado.',
      ],
    ],
    packed: [
      ['Tu pedido SC20417 está en preparación', 'Hemos preparado tu pedido y está esperando al transportista.'],
      [
        'Caja cerrada: SC20417',
        'Tus artículos ya están bien embalados y con su etiqueta. Esta tarde pasa a recogerlos el mensajero.',
      ],
    ],
    shipped: [
      [
        'Tu pedido SC20417 ha sido enviado',
        'Tu paquete está en camino. Número de seguimiento: PK20411770\nhttps://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=PK20411770',
      ],
      [
        'SC20417 acaba de salir',
        'Hace un rato entregamos tu paquete a Correos. Síguelo aquí: https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=PK20411770',
      ],
    ],
    delivered: [
      ['Tu paquete ha sido entregado', 'El pedido SC20417 se ha entregado hoy a las 11:42.'],
      [
        'SC20417: ya está en casa',
        'Correos nos dice que el cartero dejó hoy tu paquete en casa de la vecina: entregado a las 14:00.',
      ],
    ],
    invoice: [
      ['Tu factura 2026-5531', 'Adjuntamos la factura de tu pedido SC20417.'],
      [
        'Documento fiscal: factura F-5531',
        'Para tus archivos, aquí va el documento en PDF.\nFecha de factura: 20/11/2026',
      ],
    ],
    'account-welcome': [
      ['Bienvenida a Senda Clara', 'Tu cuenta ha sido creada. Ya puedes iniciar sesión.'],
      ['Un clic más y listo', 'Acabas de registrarte en nuestra tienda. Confirma tu correo para activar la cuenta.'],
    ],
    'auto-reply': [
      ['Hemos recibido tu mensaje', 'Gracias por contactar con nosotros. Te responderemos en un plazo de 24 horas.'],
      [
        '[Consulta 48213] Pregunta sobre el envío',
        'Tu pregunta ya está en nuestras manos con el número 48213. Solemos contestar en un día laborable.',
      ],
    ],
    'out-of-office': [
      [
        'Respuesta automática: Pregunta sobre el envío',
        'Estoy fuera de la oficina hasta el 30 de noviembre. Para asuntos urgentes escriba a oficina@sendaclara.example.',
      ],
      ['Vacaciones', 'Gracias por tu correo. Estos días estoy de vacaciones y lo leeré a mi vuelta, el lunes.'],
    ],
    'review-request': [
      ['¿Qué te ha parecido tu compra?', 'Dedica un minuto a valorar tus calcetines de merino.'],
      [
        '¿Pies calentitos?',
        'Ya llevas dos semanas con tus calcetines. ¿Cuántas estrellas les pondrías? Cuéntaselo a otros caminantes.',
      ],
    ],
    'cart-reminder': [
      ['Has olvidado algo en tu carrito', 'Tus calcetines siguen en tu carrito. Completa tu compra.'],
      ['¿Te lo sigues pensando?', 'Los artículos que elegiste te están esperando. Vuelve a tu cesta con un clic.'],
    ],
    marketing: [
      ['20 % de descuento en todas las botas', 'Compra ahora con el código PASO20. Oferta válida hasta el domingo.'],
      [
        'Recién llegadas: chaquetas de otoño',
        'Descubre chaquetas para días de lluvia. Envío gratis a partir de 50 euros hasta el domingo.',
      ],
    ],
    bounce: [
      [
        'No se pudo entregar: Pregunta sobre el envío',
        'Su mensaje no se ha podido entregar.\n<info@sendaclara.example>: 550 5.1.1 User unknown',
      ],
      [
        'Tu correo ha vuelto',
        'No ha sido posible la entrega a info@sendaclara.example: no se encontró la dirección. Error permanente.',
      ],
    ],
  },
  replies: [
    [
      'look',
      'RE: Pregunta sobre el envío',
      'Hola, Lucía:\n\nhe consultado con el almacén: el envío tarda dos o tres días laborables. La devolución es gratuita.\n\nUn saludo,\nMaría Ortega\nSenda Clara',
      true,
      [true, true],
      'María Ortega',
    ],
    [
      'look',
      'Tu pregunta',
      'Hola:\n\nel envío tarda tres días. Sobre la devolución lo consulto y te digo algo.\n\nSaludos,\nPablo',
      false,
      [true, false],
      'Pablo',
    ],
    [
      'score',
      'Re: Envío y devoluciones',
      'Buenos días, señora Romero:\n\na Granada llegamos normalmente en dos días. Si la talla no va bien, en la caja hay una etiqueta prepagada.\n\nLlámeme si algo no queda claro.\n\nReciba un cordial saludo,\nCarmen Ibáñez\nAtención al cliente',
      true,
      [true, true],
      'Carmen Ibáñez',
    ],
    [
      'score',
      'Envío',
      'Estimado cliente:\n\ndevolver el artículo dentro de los treinta primeros es gratis.\n\nAtención al cliente de Senda Clara',
      false,
      [false, true],
      null,
    ],
    [
      'score',
      'Re: tu correo del lunes',
      '¡Hola, Lucía!\n\nPerdona la tardanza, estábamos de inventario. Las botas están aquí y en una semana como mucho las tienes. La devolución sí corre a tu cargo, unos 5 euros.\n\nUn abrazo,\nNuria',
      true,
      [true, true],
      'Nuria',
    ],
    [
      'score',
      'Re: [Consulta 48213] Pregunta sobre el envío',
      'Estimada Lucía:\n\npara lo primero prefiero preguntar al transportista. Lo segundo es fácil: los gastos de devolución van a nuestro cargo.\n\nAtentamente,\nÁlvaro Gil',
      true,
      [false, true],
      'Álvaro Gil',
    ],
  ],
};
